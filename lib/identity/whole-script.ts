import { toUnicode } from './idna';
import { isDigitLike } from './looks';

/**
 * A script, those of its letters that pass for Latin ones in small print, and the endings under which its readers are at home. After
 * Chromium's rule for labels (docs/idn.md of Chromium: "made entirely of characters that look like Latin letters").
 */
const SCRIPTS: readonly (readonly [script: RegExp, like: string, endings: string])[] = [
  [/\p{Script=Armenian}/u, 'ագզէլհյոսւօՙ', 'am'],
  [/\p{Script=Cyrillic}/u, 'аысԁеԍһіюкјӏорԗԛѕԝхуъьҽпгѵѡ', 'bg by kz ru su ua uz'],
  [/\p{Script=Ethiopic}/u, 'ሀሠሰስበነተከዐዕዘጠፐꬅ', 'er et'],
  [/\p{Script=Georgian}/u, 'იოყძხჽჿ', 'ge'],
  [/\p{Script=Greek}/u, 'αικνρυωηοτ', 'gr'],
  [/\p{Script=Hebrew}/u, 'דוחיןסװײ׳ﬦ', 'il'],
  [/\p{Script=Bengali}/u, '০৭', ''],
  [/\p{Script=Devanagari}/u, 'ऽ०ॱ', ''],
  [/\p{Script=Gujarati}/u, 'ડટ૦૧', ''],
  [/\p{Script=Gurmukhi}/u, '੦੧', ''],
  [/\p{Script=Kannada}/u, 'ಽ೦೧', ''],
  [/\p{Script=Malayalam}/u, 'ടഠധനറ൦', ''],
  [/\p{Script=Oriya}/u, 'ଠ୦୮', ''],
  [/\p{Script=Tamil}/u, 'டப௦', ''],
  [/\p{Script=Telugu}/u, '౦౧', ''],
  [/\p{Script=Myanmar}/u, 'ခဂငထပဝ၀၂ၔၜ႐႑႕႖႗', 'mm'],
  [/\p{Script=Thai}/u, 'ทนบพรหเแ๐ดลปฟม', 'th'],
];

/** Words of Russian and Ukrainian that no Latin word looks like, as Chromium excepts them. */
const WORDS: ReadonlySet<string> = new Set('секс как коса курс парк такий укроп сахарок покраска'.split(' '));

/** Every letter of the label that is of one script could be taken for Latin, and the name does not end where that script is at home. */
export function isWholeScriptConfusable(label: string, ending: string): boolean {
  if (WORDS.has(label)) return false;
  return SCRIPTS.some(([script, like, endings]) => {
    const own = Array.from(label).filter((char) => script.test(char));
    const isHome = endings.split(' ').includes(ending) || script.test(toUnicode(ending));
    return own.length > 0 && !isHome && own.every((char) => like.includes(char));
  });
}

/** Nothing but digits and letters that pass for digits, one of these at least. */
export const isNumberInDisguise = (label: string): boolean => /[^0-9]/.test(label) && Array.from(label).every(isDigitLike);

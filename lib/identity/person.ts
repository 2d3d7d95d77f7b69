import { latinized } from './glyphs';
import { inOneForm } from './han';
import { romanized, soundOf } from './romanized';
import { otherReadings } from './tokens';

/** A name is a few words; what comes later is no name, and would only cost time. */
const LONGEST_NAME = 200;
const MOST_WORDS = 12;

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dr drs prof professor ing dipl mag med jur phil rer nat hc mba md phd msc bsc ma ba jr sr ii iii iv herr frau hr fr mme mlle m sra srta dra dott dottssa lic ing eng engr arq mgr pan pani don dona sig sigra van von de der den di da dos del la le el al bin ibn'.split(
    ' ',
  ),
);
/** What stands beside a person's name without making it another's. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'ceo cfo coo cto president director manager office private personal mobile home work new team chair chairman founder owner partner accounts finance hr via am pm the ' +
    'vp svp evp gm head principal headteacher boss rector rektor chef jefe gerente presidente diretor diretora directora directeur directrice direktor dyrektor prezes ' +
    'direttore amministratore titolare voorzitter vorstand geschaftsfuhrer geschaftsfuhrerin leiter leiterin inhaber dekan reitor'
  ).split(' '),
);

/** The words of a person's name for comparing: accents, case, umlauts spelled out, titles, relays and addresses aside. */
function wordsOf(name: string): readonly string[] {
  const alone = name
    .slice(0, LONGEST_NAME)
    .replace(/<[^<>]*>?|\([^()]*\)?|\[[^[\]]*\]?/g, ' ')
    .replace(/\s(?:via|über|par|per)\s.*$/iu, ' ');
  const words = inOneForm(latinized(alone))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`´]/gu, '')
    .replace(/([aou])e/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // `M. Duarte` is an initial, `M. Jean Duarte` a Monsieur.
  const isTitle = (word: string) => TITLES.has(word) && (word.length > 1 || words.length > 2);
  const named = words.filter((word) => !isTitle(word));
  return (named.length > 0 ? named : words).slice(0, MOST_WORDS);
}

const isInitialOf = (short: string, long: string) => short.length === 1 && long.startsWith(short);

/**
 * `Ann Lee, Head of Sales`, `Ann Lee | Firm`, `Accounts - Ann Lee`, `From: Ann Lee`: what stands beside her name is her office. `Lee, Ann` has one word before the comma, and no
 * office; who is named behind a comma (`Tom, assistant of Ann Lee`) is somebody else.
 */
function withoutOffice(name: string): readonly string[] {
  const short = name.slice(0, LONGEST_NAME);
  const at = short.search(/,|\||\/|\s[-–—]\s/u);
  const behind = /[|/]|\s[-–—]\s|:\s/u.exec(short);
  const parts = [at < 0 ? '' : short.slice(0, at), behind === null ? '' : short.slice(behind.index + behind[0].length)];
  return parts.filter((part) => wordsOf(part).length > 1);
}

/** Each word of the one is, or abbreviates, another word of the other. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const left = [...others];
  return words.every((word) => {
    const at = left.findIndex((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** No name has a digit among its letters, or ends in a capital I: `Mari0`, `DanieI`. */
const DRESSED = /\p{L}[0-9]|[0-9]\p{L}|\p{Ll}I/u;

/**
 * Would a reader take the shown name for this person? Case, accents, look-alike letters and digits, order (`Last, First`), titles, middle names, initials, the
 * forms of a Chinese character, Latin, Cyrillic, Greek or Devanagari letters and an office beside the name make no difference; a given or family name
 * alone is not enough unless the person is known by one word.
 */
export function isSamePerson(known: string, shown: string): boolean {
  const dressed = DRESSED.test(shown) ? otherReadings(shown.slice(0, LONGEST_NAME)) : [];
  return [shown, ...withoutOffice(shown), ...dressed].some((name) => isSameName(known, name) || isSameAbroad(known, name));
}

/** Attack: a contact of Cyrillic name is played in Latin letters, or the other way round: only the alphabet of the address book differs. */
function isSameAbroad(known: string, shown: string): boolean {
  const [person, name] = [romanized(known.slice(0, LONGEST_NAME)), romanized(shown.slice(0, LONGEST_NAME))];
  return (person ?? name) !== null && isSameName(person ?? known, name ?? shown, soundOf);
}

function isSameName(known: string, shown: string, read = (word: string): string => word): boolean {
  const person = wordsOf(known).map(read);
  const words = wordsOf(shown)
    .filter((word, _, all) => !ROLES.has(word) || all.length < 3)
    .map(read);
  if (person.length === 0 || words.length === 0) return false;
  if (person.join('') === words.join('')) return true;
  if (person.length < 2 || words.length < 2) return false;
  const surname = person.findLast((word) => word.length > 1) ?? '';
  const full = words.filter((word) => word.length > 1);
  const shared = full.filter((word) => person.includes(word));
  if (words.length <= person.length) return isWithin(words, person) && (shared.length > 1 || shared.includes(surname));
  const extra = words.filter((word) => word.length > 1 && !person.includes(word));
  return extra.length === 0 && isWithin(person, words) && shared.length > 0;
}

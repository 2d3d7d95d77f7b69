import { compareWhole, type Label, labelOf, type Match } from './compare';
import { endingOf, isOffices } from './endings';
import { START, type Target, type TargetIndex } from './targets';
import { isCommonWord, isCorporate, isFollower, isJoint, isLure, isPlainLure, isRegion, isVague, splitWords } from './vocabulary';

/** A name of this many letters inside other letters is no accident. */
const STANDS_ANYWHERE = 8;
const STANDS_AT_AN_EDGE = 6;
/** Letters behind a name that make another word of it (`amazonia`, `intuitive`) rather than stand beside it. */
const INFLECTION = /^(?:..?|able|ally|als?|ans|ers|ians?|ings?|ions?|ish|isms?|ists?|ity|ives?|ness)$/;

/** Where the name of a target stands inside a label without hyphens, and what stands around it. */
interface Place {
  readonly target: Target;
  readonly start: number;
  readonly end: number;
  /** How many of its ends are ends of a part of the label. */
  readonly edges: number;
  /** The words around it, hyphen by hyphen; null where some of it is no known word. */
  readonly words: readonly string[] | null;
  /** Letters that touch the name on its right, in the same part; '' where it ends there. */
  readonly touching: string;
}

/** Positions at which a part of the label begins or ends: its own ends, hyphens, and where digits meet letters. */
function boundariesOf(latin: string): readonly number[] {
  const result = [0];
  let at = 0;
  let last = '';
  for (const char of latin) {
    if (at > (result.at(-1) ?? 0) && (char === '-' || (last !== '' && /\d/.test(char) !== /\d/.test(last)))) result.push(at);
    last = char === '-' ? '' : char;
    if (char !== '-') at++;
  }
  if (at > 0) result.push(at);
  return result;
}

/** Small words by the handful are a word that nobody knows: `da`, `ch` and `au`. */
const isGibberish = (words: readonly string[]): boolean => words.length > 2 && words.every((word) => word.length < 3);

/** Words of a stretch, part by part; null where a part is not made of known words. */
function wordsBetween(bare: string, from: number, to: number, boundaries: readonly number[]): readonly string[] | null {
  const words: string[] = [];
  const cuts = [from, ...boundaries.filter((at) => at > from && at < to), to];
  for (let i = 1; i < cuts.length; i++) {
    const split = splitWords(bare.slice(cuts[i - 1], cuts[i]));
    if (split === null || isGibberish(split)) return null;
    words.push(...split);
  }
  return words;
}

/** The parts that end inside a name at `start` are the name's own. */
function isOwnBreaks({ label }: Target, inner: readonly number[], start: number): boolean {
  const own = boundariesOf(label);
  return inner.every((at) => own.includes(at - start));
}

function placesIn(label: Label, index: TargetIndex): readonly Place[] {
  const { bare } = label;
  const boundaries = boundariesOf(label.latin);
  const places: Place[] = [];
  for (let start = 0; start + START <= bare.length; start++) {
    for (const target of index.byStart.get(bare.slice(start, start + START)) ?? []) {
      const end = start + target.bare.length;
      if (end - start === bare.length || !bare.startsWith(target.bare, start)) continue;
      // A letter or two before a hyphen are the end of any word: best-online, beckettonline.
      if (/^..?-/.test(target.label) && !boundaries.includes(start)) continue;
      const edges = Number(boundaries.includes(start)) + Number(boundaries.includes(end));
      // A part that ends inside the name is a sign of other words, unless it is the name's own (bitrix24) or those are set off: trust-wallet.
      const inner = boundaries.filter((at) => at > start && at < end);
      if (edges < 2 && inner.length > 0 && !isOwnBreaks(target, inner, start)) continue;
      const before = wordsBetween(bare, 0, start, boundaries);
      const after = wordsBetween(bare, end, bare.length, boundaries);
      const touching = bare.slice(
        end,
        boundaries.find((at) => at >= end),
      );
      places.push({ target, start, end, edges, words: before && after && [...before, ...after], touching });
    }
  }
  return places;
}

/** A word with a meaning of its own, which asks for nothing. */
const isContent = (word: string): boolean => word.length > 3 && !isLure(word) && !isJoint(word);

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** All that a text ends with, the longest first. */
const endsOf = (text: string): readonly string[] => Array.from(text, (_, i) => text.slice(i));

/** The text ends with those who use or love what the brand makes, and the last word says what a name is of: `clips4kdownloader`. */
const isHeadedByFollowers = (text: string): boolean => endsOf(text).some((end) => end.length > 3 && isFollower(end) && !isLure(end));

/** The text begins or ends with a word that asks for something. */
const hasWishAtEdge = (text: string): boolean =>
  [...endsOf(text), ...Array.from(text, (_, i) => text.slice(0, i + 1))].some((end) => end.length > 3 && isPlainLure(end));

/** Beside the name stand words that nobody knows: its followers' tools, or another language than any in which we know what is asked for. */
function isOfUnknownWords(label: Label, { target, start, end }: Place, isAbroad: boolean): boolean {
  if (target.of !== 'brand') return false;
  const around = [label.bare.slice(0, start), label.bare.slice(end)];
  return isHeadedByFollowers(label.bare) || (isAbroad && !around.some(hasWishAtEdge));
}

/**
 * Words beside the name that an honest owner would choose: a country, a branch, a machine room, its followers; beside a name that all the world knows
 * several that ask for nothing; abroad any but a plain lure.
 */
function isBranchLike(label: Label, place: Place): boolean {
  const { target, words } = place;
  if (label.suffix === null) return false;
  const isAbroad = label.suffix !== target.suffix && endingOf(label.suffix) === 'country';
  if (words === null) return isOfUnknownWords(label, place, isAbroad);
  if (words.some(isCorporate) && words.every((word) => isCorporate(word) || isNumber(word))) return true;
  if (words.some((word) => isFollower(word) && !isLure(word)) && !words.some(isPlainLure)) return true;
  if (target.of === 'brand' && words.filter(isContent).length > 1 && !words.some(isLure)) return true;
  const parts = label.text.split('-').filter((part) => part !== target.label);
  if (label.text.includes('-') && parts.every((part) => isRegion(part) || isCorporate(part))) return true;
  return isAbroad && !words.some(isPlainLure);
}

/**
 * The label ends as the target does, and few names do: a word beside `.io`, `.net` or the offices' `.gov.br` recalls the one that people know there. Whole
 * countries share theirs, and all the world `.com`.
 */
function isAtHome(label: Label, { target, words }: Place): boolean {
  const isShared =
    target.suffix === 'com' || target.suffix === 'edu' || (endingOf(target.suffix) === 'country' && !isOffices(target.suffix));
  return words !== null && label.suffix === target.suffix && !isShared;
}

/** Wishes and nothing else. A few letters beside `bank` are that bank's own name. */
const isWished = (words: readonly string[] | null): boolean =>
  words?.every((word) => word.length > 3 && word !== 'bank' && isPlainLure(word) && !isVague(word)) ?? false;

/** A word that is a brand as well stands beside others: whom do these mean? Null: anybody. True: perhaps another. */
function isWordDoubtful(label: Label, place: Place): boolean | null {
  const { target, edges, words, touching } = place;
  if (touching.length > 2 && INFLECTION.test(touching)) return null;
  const isPhished = target.brand?.isTarget ?? true;
  const hasWish = words?.some((word) => word.length > 3 && isPlainLure(word) && (edges === 2 || !isVague(word))) ?? false;
  const isLong = target.bare.length > 4;
  // A word of trade that belongs to anybody takes a wish beside it, and that the brand is known to be phished.
  if (target.kind === 'generic') return hasWish && isPhished && (edges === 2 || (edges === 1 && isLong)) ? false : null;
  // In the middle of a word it takes a wish on one side, and words on both: account-orchard-online without its hyphens.
  const isOthers = words === null || words.some((word) => !isLure(word) && !isJoint(word) && !/^\d/.test(word));
  if (edges === 0) return hasWish && isLong && !isOthers ? false : null;
  // Four letters that touch others take nothing but wishes beside them (`sessionvisa`); three, `ing`, are an ending.
  if (edges === 1 && !isLong) return isPhished && target.bare.length === 4 && isWished(words) ? false : null;
  if ((edges === 2 || !isOthers) && words?.some((word) => isLure(word) && (edges === 2 || !isVague(word)))) return false;
  if (isLong && isAtHome(label, place)) return false;
  if (edges === 1) return null;
  // Between hyphens with nothing but small words, it is the name that is meant.
  return !(isPhished && words?.every(isJoint));
}

/** Is it the name with other words, or only letters that happen to spell it? Null: the latter. True: perhaps the latter. */
function isDoubtful(label: Label, place: Place): boolean | null {
  const { target, edges, words, touching, start } = place;
  const { length } = target.bare;
  if (target.kind !== 'distinctive') return isWordDoubtful(label, place);
  if (edges === 2) return length <= 3 && !words?.some(isLure);
  if (target.label.includes('-')) return edges === 1 && words !== null && length >= STANDS_AT_AN_EDGE ? false : null;
  const isLong = length >= STANDS_ANYWHERE || (edges === 1 && start === 0 && length >= STANDS_AT_AN_EDGE);
  if (isLong) return words === null && INFLECTION.test(touching) ? null : false;
  // Four letters that touch nothing but small words, under another ending, are four letters of many names: `cl` and `anwb`.
  if (length === 4 && words?.every(isJoint) && label.suffix !== target.suffix) return true;
  // Touching words that ask for nothing, likewise: `pear` and `moss`.
  if (length === 4 && edges === 1 && target.of === 'brand' && words?.every(isContent)) return true;
  if (length === 3 && edges === 1) return (target.brand?.isTarget ?? true) && isWished(words) && !isCommonWord(label.bare) ? false : null;
  return words !== null && length > (edges === 1 ? 3 : STANDS_AT_AN_EDGE - 1) ? false : null;
}

/**
 * Is the label made of words that only meet to spell the name (`pinstripes`, `interactive`, `watchlostonline`), and of no more than it takes with the name? Beside a
 * wish the name needs longer ones against it: `accounts entry`, but not `strip email`.
 */
function isOrdinaryText(label: Label, place: Place): boolean {
  if (place.edges === 2 || isAtHome(label, place)) return false;
  const text = splitWords(label.bare);
  if (text === null || (place.words !== null && place.words.length + 1 < text.length)) return false;
  const shorter = place.words?.every(isLure) ? Math.max(3, place.target.bare.length) : 3;
  let at = 0;
  for (const word of text) {
    const end = at + word.length;
    const isAcross = (edge: number) => at < edge && end > edge;
    if (word.length > shorter && (isAcross(place.start) || isAcross(place.end))) return true;
    at = end;
  }
  return false;
}

/** Any ending but the target's: a part of a label has none, so only the narrow limits hold for it. */
const ELSEWHERE = '';

/** A misspelt name beside other words: the parts between hyphens, and what remains when a lure is taken off an end. */
function misspeltParts(label: Label, index: TargetIndex): readonly Match[] {
  const parts = new Set(label.text.split('-').map((part) => part.replace(/^\d+|\d+$/g, '')));
  for (let cut = 4; cut + 4 < label.bare.length; cut++) {
    if (isLure(label.bare.slice(0, cut))) parts.add(label.bare.slice(cut));
    if (isLure(label.bare.slice(-cut))) parts.add(label.bare.slice(0, -cut));
  }
  parts.delete(label.text);
  return [...parts].flatMap((part) => {
    const read = labelOf(part, ELSEWHERE);
    // The very name has been weighed with what stands beside it.
    if (part.length < 5 || isCommonWord(part) || isLure(part) || (read.isAscii && index.byBare.has(read.bare))) return [];
    return compareWhole(read, index)
      .filter((match) => !match.isClose && match.kind !== 'otherTld')
      .map((match): Match => ({ ...match, kind: match.kind === 'homograph' ? 'homograph' : 'combosquat' }));
  });
}

/** Targets whose name stands in the label beside other words, or whose whole domain is spelled there without dots. */
export function compareParts(label: Label, index: TargetIndex): readonly Match[] {
  const host = label.bare.replace(/^www/, '');
  // A slip for the very host, www.monday.example: nobody is called so, be it a word as well.
  const slipped = host.length > START && host !== label.bare ? index.byBare.get(host) : undefined;
  const spelled = index.bySpelling.get(host) ?? slipped;
  if (spelled) return spelled.map((target) => ({ target, kind: 'combosquat', isClose: false, difference: null }));
  const found = placesIn(label, index).flatMap((place): Match[] => {
    const doubt = isDoubtful(label, place);
    if (doubt === null || isOrdinaryText(label, place)) return [];
    const kind = label.text.includes(place.target.label) || label.isAscii ? 'combosquat' : 'homograph';
    return [{ target: place.target, kind, isClose: doubt || isBranchLike(label, place), difference: null }];
  });
  return found.some((match) => !match.isClose) ? found : [...found, ...misspeltParts(label, index)];
}

import { changedStretch, difference, weightedDistance } from './edits';
import { endingOf, isOffices } from './endings';
import { latinized } from './glyphs';
import { isEstablishedLabel } from './popular';
import { findByRemains } from './remains';
import { type Target, type TargetIndex, targetsThatLook } from './targets';
import type { Likeness } from './types';
import { isCommonWord, isProgram } from './vocabulary';

/** A likeness of one label, before it is told whose. */
export interface Match {
  readonly target: Target;
  readonly kind: Likeness['kind'];
  readonly isClose: boolean;
  readonly difference: Likeness['difference'];
}

/** A label under inspection. */
export interface Label {
  /** As it is read, lower case. */
  readonly text: string;
  readonly latin: string;
  readonly bare: string;
  readonly isAscii: boolean;
  /** Suffix behind it where it is the registered label; null for a sub-domain label. */
  readonly suffix: string | null;
}

export function labelOf(text: string, suffix: string | null): Label {
  const latin = latinized(text);
  return { text, latin, bare: latin.replaceAll('-', ''), isAscii: /^[ -~]*$/.test(text), suffix };
}

/** Most that a label may differ from one of `length` letters, in weighted changes: surely meant, and perhaps meant. */
function limits(length: number, isSameEnding: boolean): readonly [strong: number, weak: number] {
  if (length <= 3) return isSameEnding ? [0, 0.4] : [0, 0];
  if (length === 4) return isSameEnding ? [0.6, 1] : [0, 0.4];
  if (length === 5) return isSameEnding ? [1, 1.3] : [0.6, 0.6];
  if (length <= 7) return isSameEnding ? [1.05, 1.4] : [0.75, 0.8];
  if (length <= 9) return isSameEnding ? [1.3, 2] : [0.9, 1.2];
  return isSameEnding ? [1.9, 2.4] : [1.3, 2];
}

/** Accented letters that large European languages write; others stand in a name only to look like something else. */
const COMMON_ACCENTS = /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüß]/gu;

/** The same label, letter for letter as it is read, under another ending. */
function sameLabel(label: Label, target: Target): Match | null {
  if (label.suffix === null || label.suffix === target.suffix) return null;
  const ending = endingOf(label.suffix);
  if (target.kind === 'generic') return null;
  // A suffix of two labels may be an organisation's own: gitlab.freedesktop.org.
  const isMachine = isProgram(target.bare) && label.suffix.includes('.');
  // The first ending of all was taken in the nineties, by a brand at home elsewhere or by a stranger of that name.
  const isTaken = target.of === 'brand' && label.suffix === 'com' && !isOffices(target.suffix);
  const isClose =
    ending === 'country' || isTaken || isMachine || target.bare.length < 4 || (target.kind === 'ordinary' && ending !== 'open');
  return { target, kind: 'otherTld', isClose, difference: { seen: label.suffix, meant: target.suffix } };
}

/** The label reads like a target's although its characters differ: another script, accents, a hyphen. */
function sameReading(label: Label, target: Target): Match | null {
  if (label.text === target.label) return sameLabel(label, target);
  if (!label.isAscii) {
    const isOneAccent =
      label.text.normalize('NFC').replace(COMMON_ACCENTS, '').length === Array.from(label.text.normalize('NFC')).length - 1;
    const isOnlyAccented = isOneAccent && /^[ -~]*$/.test(label.text.normalize('NFC').replace(COMMON_ACCENTS, ''));
    return {
      target,
      kind: 'homograph',
      isClose: isOnlyAccented && (target.kind !== 'distinctive' || target.bare.length < 5),
      difference: difference(label.text, target.label),
    };
  }
  if (label.suffix === null) return null;
  const isSameEnding = label.suffix === target.suffix;
  return { target, kind: 'lookalike', isClose: !isSameEnding && target.bare.length < 6, difference: difference(label.text, target.label) };
}

/**
 * Do two labels differ as those of strangers do: not at all (only their endings do), in a number behind the name, in its first letter, in a hyphen?
 * After Chromium's list of likely false positives.
 */
export function isCommonDifference(seen: string, meant: string): boolean {
  const stem = (label: string) => label.replace(/\d{1,63}$/, '');
  if (stem(seen) === stem(meant)) return true;
  if (seen.slice(1) === meant.slice(1) || seen === meant.slice(1) || seen.slice(1) === meant) return true;
  const changed = changedStretch(seen, meant);
  return changed.seen + changed.meant === '-';
}

/** The brand is at home under this ending: the target's own, or one more under which it has the same name. */
function isAtHome(suffix: string | null, { domain, suffix: own, brand }: Target): boolean {
  return suffix === own || (suffix !== null && brand !== null && brand.owned.has(`${domain.slice(0, domain.indexOf('.'))}.${suffix}`));
}

/** A change that deceives the eye, and one that fingers make as well. */
const ONE_SIGHT = 0.5;
const ONE_SLIP = 0.65;
/** Shorter labels are a slip from other words. */
const SHORTEST_SLIP = 7;

/** Under the ending of a country that is not the target's own, more than that is another word of another language. */
const isForeign = (suffix: string | null): boolean => suffix !== null && suffix !== '' && endingOf(suffix) === 'country';

/** The family after whom a shop is called: `orchard` of Orchard's. */
const isFamily = ({ bare }: Label, target: Target): boolean => `${bare}s` === target.bare && /['’]s$/.test(target.brand?.name ?? '');

/** A few letters differ. */
function fewLetters(label: Label, target: Target): Match | null {
  const isSameEnding = isAtHome(label.suffix, target);
  const [strong, weak] = limits(target.bare.length, isSameEnding);
  const spelt = target.label.includes('-') ? weightedDistance(label.latin, latinized(target.label), weak) : Number.POSITIVE_INFINITY;
  const distance = Math.min(spelt, weightedDistance(label.latin, target.bare, weak));
  if (distance > weak) return null;
  const isAbroad = label.suffix !== target.suffix && isCommonDifference(label.latin, target.label);
  const isOtherWord = !isSameEnding && isForeign(label.suffix) && distance > (target.bare.length < SHORTEST_SLIP ? ONE_SIGHT : ONE_SLIP);
  const isStranger = isOtherWord || (distance > ONE_SIGHT && (isAbroad || isFamily(label, target)));
  const hasOwnName = distance > ONE_SIGHT && (isCommonWord(label.bare) || isEstablishedLabel(label.bare));
  return {
    target,
    kind: label.isAscii ? 'lookalike' : 'homograph',
    // Letters beyond ASCII are put where the eye forgives them.
    isClose: distance > (label.isAscii ? strong : strong + ONE_SIGHT) || hasOwnName || isStranger,
    difference: difference(label.text, target.label),
  };
}

/** Every target the label as a whole could be taken for. */
export function compareWhole(label: Label, index: TargetIndex): readonly Match[] {
  const alike = [...(index.byBare.get(label.bare) ?? []), ...(label.isAscii ? [] : targetsThatLook(index, label.text))];
  const exact = [...new Set(alike)].flatMap((target) => sameReading(label, target) ?? []);
  if (exact.length > 0 || index.byBare.has(label.bare)) return exact;
  return Array.from(findByRemains(index.byRemains, label.bare), (number) => index.targets[number]).flatMap((target) =>
    target ? (fewLetters(label, target) ?? []) : [],
  );
}

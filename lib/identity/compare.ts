import { changedStretch, difference, weightedDistance } from './edits';
import { endingOf } from './endings';
import { latinized } from './glyphs';
import { isEstablishedLabel } from './popular';
import { findByRemains } from './remains';
import { type Target, type TargetIndex, targetsThatLook } from './targets';
import type { Likeness } from './types';
import { isCommonWord } from './vocabulary';

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
  if (length <= 9) return isSameEnding ? [1.5, 2] : [0.9, 1.2];
  return isSameEnding ? [1.9, 2.4] : [1.4, 2];
}

/** Accented letters that large European languages write; others stand in a name only to look like something else. */
const COMMON_ACCENTS = /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüß]/gu;

/** The same label, letter for letter as it is read, under another ending. */
function sameLabel(label: Label, target: Target): Match | null {
  if (label.suffix === null || label.suffix === target.suffix) return null;
  const ending = endingOf(label.suffix);
  if (target.kind === 'generic') return null;
  const isClose = ending === 'country' || target.bare.length < 4 || (target.kind === 'ordinary' && ending !== 'open');
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

/** A few letters differ. */
function fewLetters(label: Label, target: Target): Match | null {
  const isSameEnding = label.suffix === target.suffix;
  const [strong, weak] = limits(target.bare.length, isSameEnding);
  const spelt = target.label.includes('-') ? weightedDistance(label.latin, latinized(target.label), weak) : Number.POSITIVE_INFINITY;
  const distance = Math.min(spelt, weightedDistance(label.latin, target.bare, weak));
  if (distance > weak) return null;
  const isStranger = distance > 0.5 && !isSameEnding && isCommonDifference(label.latin, target.label);
  const hasOwnName = distance > 0.5 && (isCommonWord(label.bare) || isEstablishedLabel(label.bare));
  return {
    target,
    kind: label.isAscii ? 'lookalike' : 'homograph',
    isClose: distance > strong || hasOwnName || isStranger,
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

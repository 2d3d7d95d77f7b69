import { fieldsNamed, type HeaderBlock, type HeaderField } from '../message';
import { readAuthResults } from './results';
import { firstTag, packed, readTags } from './tag-list';
import type { ArcSet, AuthResults } from './types';

/** RFC 8617 §4.2.1: 1 to 50. */
const MAX_INSTANCE = 50;

interface Draft {
  seals: HeaderField[];
  signatures: HeaderField[];
  results: AuthResults[];
}

/**
 * Groups the ARC fields of a block by instance (RFC 8617 §4), lowest first. Nothing is verified; an instance without all
 * three fields, or with one of them twice, is not complete. Fields without a readable instance are left out.
 * @param read the results fields of the block, where they are read already
 */
export function readArcSets(
  block: HeaderBlock,
  read: readonly AuthResults[] = fieldsNamed(block, 'arc-authentication-results').map(readAuthResults),
): readonly ArcSet[] {
  const seals = fieldsNamed(block, 'arc-seal');
  const signatures = fieldsNamed(block, 'arc-message-signature');
  const copies = read.filter(({ source }) => source === 'arc-authentication-results');
  if (seals.length + signatures.length + copies.length === 0) return [];
  const drafts = new Map<number, Draft>();
  const draft = (instance: number): Draft | null => {
    if (instance < 1 || instance > MAX_INSTANCE) return null;
    const known = drafts.get(instance) ?? { seals: [], signatures: [], results: [] };
    drafts.set(instance, known);
    return known;
  };
  for (const field of seals) draft(instanceOf(field))?.seals.push(field);
  for (const field of signatures) draft(instanceOf(field))?.signatures.push(field);
  for (const results of copies) draft(results.instance ?? 0)?.results.push(results);
  return [...drafts].toSorted(([a], [b]) => a - b).map(([instance, found]) => setOf(instance, found));
}

const instanceOf = (field: HeaderField): number => {
  const value = firstTag(field.octets, 'i') ?? '';
  return /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
};

/** How often each instance occurs among the fields of one name. */
export function instancesOf(block: HeaderBlock, key: 'arc-seal' | 'arc-message-signature'): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const field of block.fields) {
    if (!field.isNamed(key)) continue;
    const instance = instanceOf(field);
    counts.set(instance, (counts.get(instance) ?? 0) + 1);
  }
  return counts;
}

function setOf(instance: number, { seals, signatures, results }: Draft): ArcSet {
  const seal = seals[0];
  const tags = seal === undefined ? null : readTags(seal.octets).tags;
  const cv = packed(tags?.get('cv') ?? '').toLowerCase();
  return {
    instance,
    sealFieldIndex: seal?.index ?? null,
    signatureFieldIndex: signatures[0]?.index ?? null,
    resultsFieldIndex: results[0]?.fieldIndex ?? null,
    sealer: tags === null ? null : packed(tags.get('d') ?? '').toLowerCase(),
    chainValidation: cv === 'none' || cv === 'pass' || cv === 'fail' ? cv : null,
    results: results[0] ?? null,
    isComplete: seals.length === 1 && signatures.length === 1 && results.length === 1,
  };
}

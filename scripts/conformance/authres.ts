import { type AuthResults, readAuthResults } from '../../lib/auth';
import { readHeaderBlock } from '../../lib/message';
import { isSignRule, trustByAuthservId, trustByNetworks } from './authres-trust';
import { type Case, type Family, type Fields, type Judge, listOf, textOf, textsOf } from './types';

const encoder = new TextEncoder();

/** A value, or a whole field where the source gives the name with it. */
function resultsOf(header: string, name = 'Authentication-Results'): AuthResults {
  const hasName = /^[a-z-]*authentication-results\s*:/i.test(header);
  const folded = header.replace(/\r?\n(?![ \t])/g, '\r\n ');
  const block = readHeaderBlock(encoder.encode(`${hasName ? folded : `${name}: ${folded}`}\r\n\r\n`));
  const field = block.fields[0];
  if (field === undefined) throw new Error('no field was read');
  return readAuthResults(field);
}

/** The suites count a missing ptype as null, and keep the blanks of folding. */
const keyOf = (ptype: string | null, property: string): string => (ptype === null ? property : `${ptype}.${property}`);
/** Names have no case (RFC 8601 §2.2); some keep what was written. */
const lower = (word: unknown): unknown => (typeof word === 'string' ? word.toLowerCase() : word);
const unfolded = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Triple = readonly [string | null, string, string];

function triplesOf(props: unknown): readonly Triple[] {
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isTriple = (triple: unknown): triple is Triple =>
    Array.isArray(triple) && (triple[0] === null || isText(triple[0])) && isText(triple[1]) && isText(triple[2]);
  if (props === undefined) return [];
  if (!Array.isArray(props) || !props.every(isTriple)) throw new TypeError('"props" is no list of triples');
  return props;
}

function compareResults(expected: Fields, read: AuthResults): string[] {
  const lines: string[] = [];
  const note = (what: string, theirs: unknown, ours: unknown): void => {
    if (theirs !== undefined && theirs !== ours) lines.push(`${what}: expected ${JSON.stringify(theirs)}, read ${JSON.stringify(ours)}`);
  };
  note('authserv_id', lower(expected['authserv_id']), read.authservId ?? '');
  note('version', expected['version'], read.version);
  note('instance', expected['instance'], read.instance);
  note('results_count', expected['results_count'], read.results.length);
  if (expected['none'] === true) note('none', 0, read.results.length);
  for (const [index, theirs] of (listOf(expected, 'results') ?? []).entries()) {
    const ours = read.results[index];
    if (ours === undefined) {
      lines.push(`result ${index} is missing`);
      continue;
    }
    note(`method ${index}`, lower(theirs['method']), ours.method);
    note(`result ${index}`, lower(theirs['result']), ours.result);
    note(`version ${index}`, theirs['version'], ours.version);
    note(`reason ${index}`, theirs['reason'], ours.reason);
    for (const [ptype, property, value] of triplesOf(theirs['props'])) {
      note(`property ${keyOf(ptype, property)}`, value, ours.properties.get(keyOf(ptype, property).toLowerCase()));
    }
    const comments = ours.comments.map(unfolded);
    for (const comment of textsOf(theirs, 'comments') ?? []) {
      if (!comments.includes(unfolded(comment)))
        lines.push(`comment ${index}: ${unfolded(comment)} is missing from ${JSON.stringify(comments)}`);
    }
  }
  return lines;
}

/** An error is a field that is not `valid`; all else is judged by the content, since these readers forgive much. */
const lenient = ({ input, expected }: Case): readonly string[] => {
  const read = resultsOf(textOf(input, 'header'));
  return expected['error'] === true ? (read.valid ? ['read as valid'] : []) : compareResults(expected, read);
};

/** Without `relaxed` the field must be valid as well; `eai` allows what only an internationalised message may hold (RFC 8616). */
const strict: Judge = (given) => {
  const { input, expected } = given;
  const lines = lenient(given);
  if (expected['error'] === true || input['relaxed'] === true) return lines;
  const { defects } = resultsOf(textOf(input, 'header'));
  const left = defects.filter((defect) => !(input['eai'] === true && defect === 'notAscii'));
  return left.length === 0 ? lines : [...lines, `not valid: ${left.join(', ')}`];
};

/** ARC form, and single elements, which are read behind an authserv-id. */
const arc: Judge = ({ input, expected }) => {
  const read =
    input['kind'] === 'element'
      ? resultsOf(`id.test; ${textOf(input, 'result_element')}`)
      : resultsOf(textOf(input, 'header'), 'ARC-Authentication-Results');
  return expected['error'] === true ? (read.valid ? ['read as valid'] : []) : compareResults(expected, read);
};

export const authres: Family = {
  judges: {
    'authres-dkimverifier': strict,
    'authres-python': lenient,
    'authres-go': lenient,
    'authres-perl': lenient,
    'authres-arc-rspamd': arc,
    'authres-trust-spamassassin': trustByNetworks,
    'authres-trust-dkimverifier': trustByAuthservId,
  },
  notOurs: { 'authres-trust-dkimverifier': isSignRule },
};

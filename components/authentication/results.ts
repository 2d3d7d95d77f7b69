import type { AuthCell, AuthRow } from '../../lib/report';

export type AuthMethod = 'spf' | 'dkim' | 'dmarc' | 'arc';
export const METHODS: readonly AuthMethod[] = ['spf', 'dkim', 'dmarc', 'arc'];

/** `good` a tick, `bad` a cross, `none` a dash (no signature is no failure), `open` a question mark. */
export type Tone = 'good' | 'bad' | 'none' | 'open';

export interface ResultWords {
  readonly tone: Tone;
  /** Message key; null where the result is a word we do not know, which is then shown as it stands. */
  readonly key: string | null;
}

/** RFC 8601 §2.7 and the words that large receivers use besides. */
const WORDS: Readonly<Record<AuthMethod, ReadonlyMap<string, ResultWords>>> = {
  spf: new Map<string, ResultWords>([
    ['pass', { tone: 'good', key: 'ui_spf_pass' }],
    ['fail', { tone: 'bad', key: 'ui_spf_fail' }],
    ['hardfail', { tone: 'bad', key: 'ui_spf_fail' }],
    ['softfail', { tone: 'bad', key: 'ui_spf_softfail' }],
    ['neutral', { tone: 'none', key: 'ui_spf_neutral' }],
    ['none', { tone: 'none', key: 'ui_spf_none' }],
  ]),
  dkim: new Map<string, ResultWords>([
    ['pass', { tone: 'good', key: 'ui_dkim_pass' }],
    ['fail', { tone: 'bad', key: 'ui_dkim_fail' }],
    ['none', { tone: 'none', key: 'ui_dkim_none' }],
    ['neutral', { tone: 'open', key: 'ui_dkim_neutral' }],
    ['policy', { tone: 'open', key: 'ui_dkim_neutral' }],
  ]),
  dmarc: new Map<string, ResultWords>([
    ['pass', { tone: 'good', key: 'ui_dmarc_pass' }],
    ['bestguesspass', { tone: 'good', key: 'ui_dmarc_bestguess' }],
    ['fail', { tone: 'bad', key: 'ui_dmarc_fail' }],
    ['none', { tone: 'none', key: 'ui_dmarc_none' }],
  ]),
  arc: new Map<string, ResultWords>([
    ['pass', { tone: 'good', key: 'ui_arc_pass' }],
    ['fail', { tone: 'bad', key: 'ui_arc_fail' }],
    ['none', { tone: 'none', key: 'ui_arc_none' }],
  ]),
};

const ERRORS: ReadonlyMap<string, ResultWords> = new Map<string, ResultWords>([
  ['temperror', { tone: 'open', key: 'ui_auth_temperror' }],
  ['permerror', { tone: 'open', key: 'ui_auth_permerror' }],
]);

export const resultWords = (method: AuthMethod, result: string): ResultWords =>
  WORDS[method].get(result) ?? ERRORS.get(result) ?? { tone: 'open', key: null };

/** Keys of what is to be said of a signature we verified, beside its result: why it is no proof, or what makes it a weak one. */
export function remarksOf({ signature }: AuthCell): readonly string[] {
  if (signature === undefined) return [];
  const { isHeaderSigned, body, weaknesses } = signature;
  const flaw =
    isHeaderSigned === false ? 'header_differs' : isHeaderSigned === true && body !== 'matches' ? (`body_${body}` as const) : null;
  return [...(flaw === null ? [] : [flaw]), ...weaknesses].map((remark) => `ui_signature_${remark}`);
}

export const cellsOf = (row: AuthRow, method: AuthMethod): readonly AuthCell[] => {
  if (method === 'dkim') return row.dkim;
  const cell = row[method];
  return cell === null ? [] : [cell];
};

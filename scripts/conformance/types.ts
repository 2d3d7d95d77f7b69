/** One case of a suite; what `input` and `expected` hold is the suite's own affair (../shared/conformance/README.md). */
export interface Case {
  readonly id: string;
  readonly input: Fields;
  readonly expected: Fields;
  readonly scored?: boolean;
  readonly legacy?: unknown;
  readonly source?: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A suite file; data common to its cases stands beside them. */
export interface Suite {
  readonly suite: string;
  readonly cases: readonly Case[];
  readonly [common: string]: unknown;
}

/**
 * Holds a reader to one case.
 * @returns what differs, one line each; empty where the case is met
 */
export type Judge = (given: Case, suite: Suite) => readonly string[] | Promise<readonly string[]>;

/** A reader for some suites, and the libraries that can be run through the same cases beside it. */
export interface Family {
  readonly judges: Readonly<Record<string, Judge>>;
  /** Suite to the cases that test a rule of the other product alone: run, and left out of the score. */
  readonly notOurs?: Readonly<Record<string, (given: Case, suite: Suite) => boolean>>;
  /** Suite to library name to judge. */
  readonly peers?: Readonly<Record<string, Readonly<Record<string, Judge>>>>;
}

/** What a suite file holds is checked where it is taken out; anything else than the README says is a mistake to see at once. */
export function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== 'string') throw new TypeError(`"${key}" is no text`);
  return value;
}

/** The object under a name; an empty one where there is none. */
export function fieldsOf(fields: Fields, key: string): Fields {
  const value = fields[key] ?? {};
  if (!isFields(value)) throw new TypeError(`"${key}" is no object`);
  return value;
}

/** The list of objects under a name; null where there is none. */
export function listOf(fields: Fields, key: string): readonly Fields[] | null {
  const value = fields[key];
  if (value === undefined) return null;
  if (!Array.isArray(value) || !value.every(isFields)) throw new TypeError(`"${key}" is no list of objects`);
  return value;
}

/** The list of texts under a name; null where there is none. */
export function textsOf(fields: Fields, key: string): readonly string[] | null {
  const value = fields[key];
  if (value === undefined) return null;
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) throw new TypeError(`"${key}" is no list of texts`);
  return value;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for the content of a suite file. */
export function isSuite(value: unknown): value is Suite {
  if (!isFields(value) || typeof value['suite'] !== 'string') return false;
  const { cases } = value;
  return (
    Array.isArray(cases) &&
    cases.every((given) => isFields(given) && typeof given['id'] === 'string' && isFields(given['input']) && isFields(given['expected']))
  );
}

/** Octets of a message given as base64, as octets in latin1 text, or as Unicode text. */
export function octetsOf(fields: Fields, key: string): Uint8Array {
  const base64 = fields[`${key}_base64`];
  if (typeof base64 === 'string') return Uint8Array.from(atob(base64), (octet) => octet.charCodeAt(0));
  return new TextEncoder().encode(textOf(fields, key));
}

/** Compares what the case gives (and nothing more) with what was read. */
export function differences(expected: Fields, read: Fields): string[] {
  return Object.keys(expected)
    .filter((key) => !same(expected[key], read[key]))
    .map((key) => `${key}: expected ${JSON.stringify(expected[key])}, read ${JSON.stringify(read[key])}`);
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

import * as v from 'valibot';
import { toAscii } from '../identity';
import type { ReaderProfile } from './types';

/** Bounds of a profile file: it is the reader's own, but a broken export must not make every message slow. */
const MOST_DOMAINS = 2000;
const MOST_CONTACTS = 5000;
const MOST_ADDRESSES = 50;
const LONGEST_TEXT = 320;

const text = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT));
const domain = v.pipe(
  text,
  v.transform((name) => toAscii(name.replace(/^@/, ''))),
  v.string('no domain name'),
);
const domains = v.optional(v.pipe(v.array(domain), v.maxLength(MOST_DOMAINS)), []);
const address = v.pipe(text, v.regex(/^[^\s@]+@[^\s@]+$/, 'no address'));

const schema = v.object({
  name: v.nullish(text, null),
  mailbox: v.nullish(address, null),
  provider: v.nullish(text, null),
  own_domains: domains,
  contacts: v.optional(
    v.pipe(
      v.array(
        v.object({
          name: text,
          vip: v.optional(v.boolean(), false),
          addresses: v.optional(v.pipe(v.array(address), v.maxLength(MOST_ADDRESSES)), []),
        }),
      ),
      v.maxLength(MOST_CONTACTS),
    ),
    [],
  ),
  known_domains: domains,
  always_signed: domains,
  trusted_domains: domains,
});

/** A reader of whom nothing is known. */
export const emptyProfile: ReaderProfile = {
  name: null,
  mailbox: null,
  provider: null,
  ownDomains: [],
  contacts: [],
  knownDomains: [],
  alwaysSigned: [],
  trustedDomains: [],
};

/**
 * Reads a profile file: an object with `name, mailbox, provider, own_domains, contacts, known_domains, always_signed, trusted_domains`, all
 * optional, others ignored. Domains come out in A-labels and lower case. The error names the first thing that is wrong and where.
 */
export function readProfile(json: unknown): { readonly profile: ReaderProfile } | { readonly error: string } {
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue);
    return { error: where === null ? issue.message : `${where}: ${issue.message}` };
  }
  const { own_domains, known_domains, always_signed, trusted_domains, contacts, ...rest } = result.output;
  return {
    profile: {
      ...rest,
      contacts,
      ownDomains: own_domains,
      knownDomains: known_domains,
      alwaysSigned: always_signed,
      trustedDomains: trusted_domains,
    },
  };
}

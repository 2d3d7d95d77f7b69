import { arc } from './arc';
import { authE2e } from './auth-e2e';
import { authors } from './address-author';
import { addresses } from './addresses';
import { authres } from './authres';
import { from } from './from';
import { dates } from './dates';
import { dkim } from './dkim';
import { dmarc } from './dmarc';
import { domains } from './domains';
import { headers } from './headers';
import { received } from './received';
import { spf } from './spf';
import type { Family } from './types';
import { words } from './words';

/** One line for each family of suites. */
export const families: readonly Family[] = [
  headers,
  dates,
  words,
  received,
  addresses,
  authors,
  from,
  authres,
  domains,
  spf,
  dkim,
  dmarc,
  arc,
  authE2e,
];

import { authors } from './address-author';
import { addresses } from './addresses';
import { authres } from './authres';
import { from } from './from';
import { dates } from './dates';
import { domains } from './domains';
import { headers } from './headers';
import { idn } from './idn';
import { lookalikes } from './lookalikes';
import { received } from './received';
import type { Family } from './types';
import { recheckFamilies } from './verdicts';
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
  idn,
  lookalikes,
  ...recheckFamilies,
];

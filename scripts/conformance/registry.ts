import { addresses } from './addresses';
import { dates } from './dates';
import { headers } from './headers';
import { received } from './received';
import type { Family } from './types';
import { words } from './words';

/** One line for each family of suites. */
export const families: readonly Family[] = [headers, dates, words, received, addresses];

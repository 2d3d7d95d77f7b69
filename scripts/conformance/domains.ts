import { organizationalDomain, toUnicode } from '../../lib/identity';
import { differences, type Family, type Judge, textOf } from './types';

/** The project's names are A-labels; the suite writes a name the way it was given. */
const judge: Judge = (given) => {
  const domain = textOf(given.input, 'domain');
  const found = organizationalDomain(domain);
  const isUnicode = /[^\0-\x7f]/.test(domain);
  return differences(given.expected, { registrable_domain: found === null || !isUnicode ? found : toUnicode(found) });
};

export const domains: Family = { judges: { 'psl-checkpublicsuffix': judge } };

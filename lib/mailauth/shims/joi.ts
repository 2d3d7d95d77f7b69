// The two schemas that mailauth builds with joi. The domain rule is the function of @hapi/address that joi itself calls.
import { isDomainValid } from '@hapi/address/esm/domain.js';

interface Verdict {
  readonly value: unknown;
  readonly error?: Error;
}

const rule = (isValid: (value: string) => boolean) => ({
  validate: (value: unknown): Verdict =>
    typeof value === 'string' && value !== '' && isValid(value) ? { value } : { value, error: new Error('"value" is invalid') },
});

/** RFC 4648 with its padding or wholly without. */
function isBase64(value: string): boolean {
  const core = value.endsWith('==') ? value.slice(0, -2) : value.endsWith('=') ? value.slice(0, -1) : value;
  const hasPadding = core.length < value.length;
  return /^[A-Za-z0-9+/]*$/.test(core) && core.length % 4 !== 1 && (!hasPadding || value.length % 4 === 0);
}

export const string = () => ({
  base64: () => rule(isBase64),
  domain: ({ allowUnicode }: { allowUnicode?: boolean } = {}) =>
    rule((value) => isDomainValid(value, { allowUnicode: allowUnicode ?? true })),
});
export default { string };

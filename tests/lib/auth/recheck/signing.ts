// Messages that are really signed, and the zone that belongs to them, for the tests of the re-check.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign';

const keys = new Map<string, { readonly privateKey: KeyObject; readonly record: string }>();

/** A key pair by name, made once; `record` is its TXT record. */
function keyOf(name: string, bits: number) {
  const known = keys.get(name);
  if (known) return known;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const der = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const made = { privateKey, record: `v=DKIM1; k=rsa; p=${der}` };
  keys.set(name, made);
  return made;
}

export interface Signing {
  readonly domain: string;
  readonly selector?: string;
  readonly bits?: number;
  readonly signedAt?: Date;
  /** `l=`: octets of the body that are signed. */
  readonly bodyLength?: number;
  readonly canonicalization?: string;
}

/** TXT record of the key that `signed` uses. */
export const keyRecord = ({ domain, selector = 's1', bits = 2048 }: Signing): Record<string, { TXT: readonly string[] }> => ({
  [`${selector}._domainkey.${domain}`]: { TXT: [keyOf(`${selector}.${domain}.${bits}`, bits).record] },
});

/** The message with a signature on top, CRLF throughout. */
export async function signed(message: string, signing: Signing): Promise<string> {
  const {
    domain,
    selector = 's1',
    bits = 2048,
    signedAt = new Date('2025-06-03T09:11:06Z'),
    bodyLength,
    canonicalization = 'relaxed/relaxed',
  } = signing;
  const { privateKey } = keyOf(`${selector}.${domain}.${bits}`, bits);
  const key = {
    signingDomain: domain,
    selector,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ...(bodyLength === undefined ? {} : { maxBodyLength: bodyLength }),
  };
  // Its types name the key beside the options, its code reads it from `signatureData` (7.1.0).
  const { signatures, errors } = await dkimSign(Buffer.from(message), {
    ...key,
    signatureData: [key],
    canonicalization,
    signTime: signedAt,
  });
  if (errors.length > 0) throw errors[0]?.err ?? new Error('not signed');
  return signatures + message;
}

import { describe, expect, it } from 'vitest';
import { readDkimSignature } from '../../../../lib/auth/dkim-signature';
import { verifySignatures } from '../../../../lib/auth/recheck/dkim';
import { loadMailauth, type PartsResult } from '../../../../lib/mailauth';
import { fieldsNamed, readHeaderBlock } from '../../../../lib/message';

const octets = new TextEncoder().encode(
  'DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; h=from; bh=; b=AA==\r\nFrom: ann@firm.example\r\n\r\n',
);

/** What a pass is worth that the verifier gave in spite of this. */
async function passInSpiteOf(...warnings: readonly string[]) {
  const loaded = await loadMailauth();
  if (!loaded.ok) throw new Error(loaded.failures.join('; '));
  const result: PartsResult = {
    signingDomain: 'firm.example',
    selector: 's1',
    signature: 'AA==',
    isBodySigned: true,
    status: { result: 'pass', ...(warnings.length > 0 ? { warnings } : {}) },
  };
  const dkimVerifyParts = () => Promise.resolve({ results: [result], arc: { chain: false as const }, isArcBodySigned: null });
  const { signatures } = await verifySignatures(
    { ...loaded.engine, dkimVerifyParts },
    {
      octets,
      signatures: fieldsNamed(readHeaderBlock(octets), 'dkim-signature').map(readDkimSignature),
      receivedAt: Date.UTC(2025, 5, 3),
      body: 'exact',
      areHeadersExact: true,
      isTimely: true,
      resolver: () => Promise.reject(new Error('a stray look-up')),
    },
  );
  return signatures[0];
}

describe('what the verifier forgives', () => {
  it('a pass with nothing to forgive is one', async () => {
    expect(await passInSpiteOf()).toMatchObject({ result: 'pass', weaknesses: [], isHeaderSigned: true });
  });

  it.each(['missing-v', 'missing-h', 'invalid-v', 'tag-syntax', 'identity-domain', 'query-method'])(
    'a signature with %s is ignored, as RFC 6376 section 6.1.1 has it',
    async (fault) => {
      expect(await passInSpiteOf(fault)).toMatchObject({ result: 'neutral', comment: `not by RFC 6376: ${fault}` });
    },
  );

  it.each(['key-syntax', 'key-v-syntax', 'key-type-inferred'])('a key record with %s weakens the pass and leaves it one', async (fault) => {
    expect(await passInSpiteOf(fault)).toMatchObject({ result: 'pass', weaknesses: ['tolerated'] });
  });
});

import { describe, expect, it } from 'vitest';
import { checkArc } from '../../../../lib/auth/recheck/arc';
import { type ArcVerification, loadMailauth } from '../../../../lib/mailauth';

/** The verdict on a chain of which the verifier says this. */
async function verdictOn(verification: ArcVerification, isArcBodySigned = true) {
  const loaded = await loadMailauth();
  if (!loaded.ok) throw new Error(loaded.failures.join('; '));
  const mailauth = { ...loaded.engine, arc: () => Promise.resolve(verification) };
  const asker = { failures: 0, ask: () => Promise.reject(new Error('a stray look-up')) };
  return (await checkArc(mailauth, { results: [], arc: { chain: false }, isArcBodySigned }, { asker, body: 'exact', isTimely: true }))
    .result;
}

describe('the chain', () => {
  it('passes where every seal and the newest signature verify', async () => {
    expect(await verdictOn({ i: 1, status: { result: 'pass' } })).toBe('pass');
  });

  it('fails where a set had to be forgiven its syntax (RFC 8617 section 5.2)', async () => {
    expect(await verdictOn({ i: 1, status: { result: 'pass' }, warnings: ['arc-tag-syntax'] })).toBe('fail');
  });

  it('fails where the body is another one than was sealed', async () => {
    expect(await verdictOn({ i: 1, status: { result: 'pass' } }, false)).toBe('fail');
  });
});

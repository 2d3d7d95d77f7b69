// What the pre-bundled engine exports; scripts/lib/mailauth-bundle.mjs builds engine.mjs from it, types.ts types it.
import { arc } from 'mailauth/lib/arc';
import { DkimVerifier } from 'mailauth/lib/dkim/dkim-verifier';
import { dkimVerify } from 'mailauth/lib/dkim/verify';
import { evaluateDmarc } from 'mailauth/lib/dmarc';
import getDmarcRecord from 'mailauth/lib/dmarc/get-dmarc-record';
import { spf } from 'mailauth/lib/spf';
import { writeToStream } from 'mailauth/lib/tools';

/**
 * Judges the header signature even where the body is another one than was signed: mailboxes rewrite bodies, and mailauth stops there. bh= is part of
 * what b= signs, so with it in place of the computed hash b= alone decides.
 */
class PartsVerifier extends DkimVerifier {
  bodies = new Map();
  isArcBodySigned = null;

  async verifySignature(signature, fallback) {
    const hasher = this.bodyHashes.get(fallback ? signature.fallbackBodyHashKey : signature.bodyHashKey);
    const computed = hasher?.hash;
    const expected = signature.parsed?.bh?.value;
    if (hasher) hasher.hash = expected;
    const result = await super.verifySignature(signature, fallback);
    if (hasher) hasher.hash = computed;
    this.bodies.set(result, computed === expected);
    if (signature.type === 'ARC') this.isArcBodySigned = computed === expected;
    return result;
  }
}

async function dkimVerifyParts(source, options) {
  const verifier = new PartsVerifier(options);
  await writeToStream(verifier, source);
  const { results, arc: chain, bodies, isArcBodySigned } = verifier;
  return { results: results.map((result) => ({ ...result, isBodySigned: bodies.get(result) ?? null })), arc: chain, isArcBodySigned };
}

export { arc, dkimVerify, dkimVerifyParts, evaluateDmarc, getDmarcRecord, spf };

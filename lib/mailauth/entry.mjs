// What the pre-bundled engine exports; scripts/lib/mailauth-bundle.mjs builds engine.mjs from it, types.ts types it.
import { arc } from 'mailauth/lib/arc';
import { bimi } from 'mailauth/lib/bimi';
import { DkimVerifier } from 'mailauth/lib/dkim/dkim-verifier';
import { dkimVerify } from 'mailauth/lib/dkim/verify';
import { evaluateDmarc } from 'mailauth/lib/dmarc';
import { spf } from 'mailauth/lib/spf';
import { writeToStream } from 'mailauth/lib/tools';

/** Takes each body hash from bh= itself, so that b= alone decides: for sources without their body. */
class HeaderVerifier extends DkimVerifier {
  verifySignature(signature, fallback) {
    const hasher = this.bodyHashes.get(fallback ? signature.fallbackBodyHashKey : signature.bodyHashKey);
    if (hasher) hasher.hash = signature.parsed?.bh?.value;
    return super.verifySignature(signature, fallback);
  }
}

async function dkimVerifyHeader(source, options) {
  const verifier = new HeaderVerifier(options);
  await writeToStream(verifier, source);
  const { headerFrom, fromFields, envelopeFrom, results, headers, arc } = verifier;
  return { headerFrom, fromFields, envelopeFrom, results, headers, arc };
}

export { arc, bimi, dkimVerify, dkimVerifyHeader, evaluateDmarc, spf };

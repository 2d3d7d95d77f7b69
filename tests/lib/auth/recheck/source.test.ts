import { describe, expect, it } from 'vitest';
import { readDkimSignature } from '../../../../lib/auth';
import { chosenSignatures, MAX_SIGNATURES, signedOctets } from '../../../../lib/auth/recheck/source';
import { fieldsNamed, readHeaderBlock } from '../../../../lib/message';

const octets = (text: string) => new TextEncoder().encode(text);
const text = (source: Uint8Array) => new TextDecoder().decode(source);
const signed = (message: string, leftOut: readonly number[] = []) => {
  const source = octets(message);
  return text(signedOctets(source, readHeaderBlock(source), leftOut));
};

describe('the octets that were signed', () => {
  it('are the source itself where every line ends in CRLF', () => {
    const source = octets('From: a@b.example\r\n\r\nhello\r\n');
    expect(signedOctets(source, readHeaderBlock(source))).toEqual(source);
  });

  it('have CRLF where the mailbox stored LF, and keep a lone CR', () => {
    expect(signed('From: a@b.example\nTo: c\r\n\nhel\rlo\n')).toBe('From: a@b.example\r\nTo: c\r\n\r\nhel\rlo\r\n');
  });

  it('begin at the first field, not at an mbox line', () => {
    expect(signed('From a@b.example Tue Jun  3 09:11:08 2025\nFrom: a@b.example\n\nhello\n')).toBe('From: a@b.example\r\n\r\nhello\r\n');
  });

  it('lose exactly the fields that are left out', () => {
    expect(signed('A: 1\r\nB: 2\r\n 2\r\nC: 3\r\n\r\nbody\r\n', [1])).toBe('A: 1\r\nC: 3\r\n\r\nbody\r\n');
    expect(signed('A: 1\nB: 2\nC: 3\n\nbody\n', [0, 2])).toBe('B: 2\r\n\r\nbody\r\n');
  });
});

describe('a flood of signatures', () => {
  const flood = (count: number, own: number) => {
    const lines = Array.from(
      { length: count },
      (_, at) => `DKIM-Signature: v=1; d=${at === own ? 'firm.example' : `n${at}.example`}; s=s; b=${at}`,
    );
    return fieldsNamed(readHeaderBlock(octets(`${lines.join('\r\n')}\r\n\r\n`)), 'dkim-signature').map(readDkimSignature);
  };
  const isAuthors = (domain: string) => domain === 'firm.example';

  it('does not push the author’s own out', () => {
    const chosen = chosenSignatures(flood(500, 499), isAuthors);
    expect(chosen).toHaveLength(MAX_SIGNATURES);
    expect(chosen.at(-1)?.signingDomain).toBe('firm.example');
  });

  it('an honest number stays whole', () => {
    expect(chosenSignatures(flood(5, 2), isAuthors)).toHaveLength(5);
  });
});

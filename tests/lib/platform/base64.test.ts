import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/platform/base64';

describe('base64', () => {
  it('gives back every octet', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        Buffer.from(bytes).equals(fromBase64(toBase64(bytes)) ?? new Uint8Array(1)),
      ),
    );
    expect(toBase64(new Uint8Array([0, 255, 128]))).toBe('AP+A');
  });

  it('takes a source of megabytes', () => {
    const bytes = new Uint8Array(3 * 1024 * 1024).fill(0x85);
    expect(fromBase64(toBase64(bytes))?.length).toBe(bytes.length);
  });

  it('is null for text that is none', () => {
    expect(fromBase64('a')).toBeNull();
    expect(fromBase64('\u{1F600}')).toBeNull();
  });
});

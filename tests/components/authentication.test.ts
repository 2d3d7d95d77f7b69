import { describe, expect, test } from 'vitest';
import { remarksOf } from '../../components/authentication/results';

const verified = { selector: 's1', isHeaderSigned: true, body: 'matches', unsignedOctets: 0, weaknesses: [], comment: null } as const;
const remarks = (found: object) => remarksOf({ result: 'neutral', domain: 'firm.example', signature: { ...verified, ...found } });

describe('beside the result of a signature that was verified here', () => {
  test('nothing is said of a plain pass, nor of what others report', () => {
    expect([remarks({}), remarksOf({ result: 'pass', domain: 'firm.example' })]).toEqual([[], []]);
  });

  test('a text that could not be held against it is told from one that was changed, and from a header it does not fit', () => {
    expect(remarks({ body: 'unknown' })).toEqual(['ui_signature_body_unknown']);
    expect(remarks({ body: 'differs' })).toEqual(['ui_signature_body_differs']);
    expect(remarks({ isHeaderSigned: false, body: 'differs' })).toEqual(['ui_signature_header_differs']);
    expect(remarks({ isHeaderSigned: null, body: 'unknown' })).toEqual([]);
  });

  test('what makes it weak is said one by one', () => {
    expect(remarks({ weaknesses: ['partialBody', 'testing'] })).toEqual(['ui_signature_partialBody', 'ui_signature_testing']);
  });
});

import { describe, expect, it } from 'vitest';
import { signedFields } from '../../../lib/auth/signed-fields';
import { readHeaderBlock } from '../../../lib/message';

/** A header block of fields of these names, above those of an ordinary message. */
const withFields = (...above: readonly string[]) =>
  readHeaderBlock(
    Buffer.from(
      [...above, 'Received', 'DKIM-Signature', 'From', 'To', 'Subject', 'Date', '']
        .map((name) => (name === '' ? '\r\n' : `${name}: x\r\n`))
        .join(''),
    ),
  );

describe('fields of h= against the fields there', () => {
  it('a message as it was signed leaves nothing open', () => {
    expect(signedFields(['from', 'to', 'subject', 'date'], withFields())).toEqual({ added: [], unsigned: [] });
  });

  it.each(['From', 'Subject', 'Date', 'To'])('a second %s above the signed one is added', (name) => {
    expect(signedFields(['From', 'To', 'Subject', 'Date'], withFields(name))).toEqual({ added: [name.toLowerCase()], unsigned: [] });
  });

  it('a name that is signed once more than it is there leaves no room for another', () => {
    expect(signedFields(['from', 'from', 'to', 'subject', 'date'], withFields('From')).added).toEqual([]);
  });

  it('a field that was never signed is unsigned, however often it is there', () => {
    const open = signedFields(['from', 'to', 'subject', 'date'], withFields('Reply-To', 'Reply-To', 'Content-Type'));
    expect(open).toEqual({ added: [], unsigned: ['reply-to', 'content-type'] });
  });

  it('trace fields and fields nobody is shown do not count', () => {
    expect(signedFields(['from', 'received', 'to', 'subject', 'date'], withFields('Received', 'X-Spam'))).toEqual({
      added: [],
      unsigned: [],
    });
  });

  it('names that objects have by themselves are ordinary names', () => {
    expect(signedFields(['__proto__', 'constructor', 'from', 'to', 'subject', 'date'], withFields('__proto__'))).toEqual({
      added: [],
      unsigned: [],
    });
  });
});

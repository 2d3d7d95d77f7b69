import { describe, expect, it } from 'vitest';
import { MIME_LIMITS, type MimeFacts, readHeaderBlock, readMime } from '../../../lib/message';
import { octets, stretch } from './octets';

function mimeOf(text: string, limits = MIME_LIMITS): MimeFacts {
  const source = octets(text.replaceAll('\n', '\r\n'));
  return readMime(source, readHeaderBlock(source), limits);
}

const MIXED = 'Content-Type: multipart/mixed; boundary="x"\n\n';

describe('readMime', () => {
  it('a message without Content-Type is plain text', () => {
    expect(mimeOf('A: 1\n\nhello')).toMatchObject({ type: null, text: 'hello', html: null, parts: [{ type: 'text/plain', depth: 0 }] });
  });

  it('type and parameters are those of the whole', () => {
    const mime = mimeOf('Content-Type: Text/HTML (really); Charset="utf-8"; x=(c)y   z\n\n<p>');
    expect(mime).toMatchObject({ type: 'text/html', html: '<p>', text: null });
    expect([...mime.parameters]).toEqual([
      ['charset', 'utf-8'],
      ['x', 'y z'],
    ]);
  });

  it('parts have their places and the first texts are taken', () => {
    const text = `${MIXED}preamble\n--x\nContent-Type: text/plain\n\none\n--x\nContent-Type: text/html\n\n<b>\n--x\n\ntwo\n--x--\nepilogue`;
    const source = octets(text.replaceAll('\n', '\r\n'));
    const mime = readMime(source, readHeaderBlock(source));
    expect(mime).toMatchObject({ text: 'one', html: '<b>', truncated: false });
    expect(mime.parts.map((part) => [part.type, part.depth])).toEqual([
      ['multipart/mixed', 0],
      ['text/plain', 1],
      ['text/html', 1],
      ['text/plain', 1],
    ]);
    expect(mime.parts[1] && stretch(source, mime.parts[1].at)).toBe('Content-Type: text/plain\r\n\r\none');
  });

  it('inner multiparts end with their own boundary or an outer one', () => {
    const inner = 'Content-Type: multipart/alternative; boundary=y\n\n--y\n\na\n--y\nContent-Type: text/html\n\nb\n';
    const mime = mimeOf(`${MIXED}--x\n${inner}--x\nContent-Type: image/png\n\nc\n--x--\n`);
    expect(mime.parts.map((part) => [part.type, part.depth])).toEqual([
      ['multipart/mixed', 0],
      ['multipart/alternative', 1],
      ['text/plain', 2],
      ['text/html', 2],
      ['image/png', 1],
    ]);
  });

  it('behind its last boundary a multipart has no more parts', () => {
    expect(mimeOf(`${MIXED}--x\n\na\n--x--\n--x\nContent-Type: text/html\n\n<b>\n`)).toMatchObject({ text: 'a', html: null });
  });

  it('an attached message is looked into', () => {
    const mime = mimeOf(
      `${MIXED}--x\n\nfirst\n--x\nContent-Type: message/rfc822\n\nFrom: a@b.example\nContent-Type: text/html\n\n<i>\n--x--\n`,
    );
    expect(mime.parts.map((part) => [part.type, part.depth])).toEqual([
      ['multipart/mixed', 0],
      ['text/plain', 1],
      ['message/rfc822', 1],
      ['text/html', 2],
    ]);
    expect(mime.text).toBe('first');
  });

  it('parts of a digest are messages', () => {
    const mime = mimeOf('Content-Type: multipart/digest; boundary=x\n\n--x\n\nFrom: a@b.example\n\nhi\n--x--\n');
    expect(mime.parts.map((part) => part.type)).toEqual(['multipart/digest', 'message/rfc822', 'text/plain']);
  });

  it('an attachment is no text of the message', () => {
    expect(mimeOf(`${MIXED}--x\nContent-Disposition: attachment\n\none\n--x\n\ntwo\n--x--\n`).text).toBe('two');
  });

  it.each([
    ['quoted-printable', 'caf=C3=A9 =\nx=3D', 'utf-8', 'café x='],
    ['quoted-printable', 'a=zz=', 'utf-8', 'a=zz='],
    ['Base64', 'Y2Fm\nw6k=', 'utf-8', 'café'],
    ['base64', 'Y2Fm6Q', 'iso-8859-1', 'café'],
    ['8bit', 'caf\xc3\xa9', 'no-such', 'café'],
    ['8bit', 'caf\xe9', '', 'café'],
  ])('%s text %j in %s', (encoding, body, charset, expected) => {
    expect(mimeOf(`Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`).text?.trim()).toBe(
      expected,
    );
  });

  it('an invitation gives its method and organizer', () => {
    const calendar =
      'BEGIN:VCALENDAR\nMETHOD:request\nBEGIN:VEVENT\nORGANIZER;CN="Ann: Example";ROLE=X:MAILTO:ann\n @bank.example\nEND:VEVENT\n';
    expect(mimeOf(`Content-Type: text/calendar; method=PUBLISH\n\n${calendar}`).calendar).toEqual({
      method: 'PUBLISH',
      organizer: { name: 'Ann: Example', address: 'ann@bank.example' },
    });
    expect(mimeOf(`Content-Type: text/calendar\n\n${calendar}`).calendar?.method).toBe('REQUEST');
    expect(mimeOf('Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n').calendar).toEqual({ method: null, organizer: null });
  });

  it.each([
    ['severalTypes', 'Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\na\n--x--\n'],
    ['severalTypes', `${MIXED}--x\nContent-Type: text/plain\nContent-Type: text/html\n\na\n--x--\n`],
    ['severalEncodings', `${MIXED}--x\nContent-Transfer-Encoding: base64\nContent-Transfer-Encoding: quoted-printable\n\na\n--x--\n`],
    ['duplicateParameter', 'Content-Type: multipart/mixed; boundary=x; boundary=y\n\n--x\n\na\n--x--\n'],
    ['badType', 'Content-Type: text; charset=utf-8\n\na'],
    ['noBoundary', 'Content-Type: multipart/mixed\n\na'],
    ['noBoundary', `${MIXED}--y\n\na\n--y--\n`],
    ['noBoundary', `${MIXED}--x\nContent-Type: multipart/mixed; boundary=y\n\na\n--x--\n`],
    ['encodedMultipart', `Content-Transfer-Encoding: base64\n${MIXED}--x\n\na\n--x--\n`],
  ])('structure that programs read differently is marked: %s', (defect, text) => {
    expect(mimeOf(text).defects).toEqual([defect]);
  });

  it('ordinary structure is not', () => {
    expect(mimeOf(`${MIXED}--x\nContent-Type: text/plain; charset=utf-8\n\na\n--x--\n`).defects).toEqual([]);
    expect(mimeOf('A: 1\n\na').defects).toEqual([]);
    expect(mimeOf(MIXED).defects).toEqual([]);
  });

  it('a type that is none is read as plain text', () => {
    expect(mimeOf('Content-Type: text\n\nhello')).toMatchObject({ type: 'text', text: 'hello' });
  });

  it('a boundary that is missing or never comes makes no parts', () => {
    expect(mimeOf('Content-Type: multipart/mixed\n\n--\n\na').parts).toHaveLength(1);
    expect(mimeOf(`${MIXED}no parts here`).parts).toHaveLength(1);
  });

  it.each([
    ['parts', `${MIXED}${'--x\n\na\n'.repeat(9)}`, { ...MIME_LIMITS, parts: 5 }],
    ['octets', `${MIXED}--x\n\n${'a'.repeat(500)}`, { ...MIME_LIMITS, octets: 100 }],
    ['text', `A: 1\n\n${'a'.repeat(500)}`, { ...MIME_LIMITS, text: 100 }],
    ['depth', 'Content-Type: message/rfc822\n\n'.repeat(9), { ...MIME_LIMITS, depth: 5 }],
  ])('the limit of %s is kept and said', (_, text, limits) => {
    const mime = mimeOf(text, limits);
    expect(mime.truncated).toBe(true);
    expect(mime.parts.length).toBeLessThanOrEqual(6);
    expect(mime.text?.length ?? 0).toBeLessThanOrEqual(100);
  });

  it('nothing is truncated where no limit was reached', () => {
    expect(mimeOf('A: 1\n\nhello').truncated).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from '../../../lib/message';
import { renderEvidence } from '../../../lib/report/evidence';

/** The field of one line, with the octets of `marked` as the mark; what stands left and right of the mark, and the mark. */
function pieces(line: string, marked: string): readonly string[] {
  const source = Buffer.from(`${line}\r\n\r\n`);
  const [field = null] = readHeaderBlock(source).fields;
  const start = source.indexOf(marked);
  const evidence = { header: 'Subject', index: 0, start, end: start + Buffer.byteLength(marked) };
  const { text, mark } = renderEvidence(source, evidence, { field, trust: null });
  return [text.slice(0, mark[0]), text.slice(...mark), text.slice(mark[1])];
}

describe('the mark of an excerpt', () => {
  it.each([
    ['in plain text', 'Subject: to Ann Lee', 'Ann', ['Subject: to ', 'Ann', ' Lee']],
    ['behind letters of several octets', 'Subject: Grüße an Ann 😀', 'Ann', ['Subject: Grüße an ', 'Ann', ' 😀']],
    ['on letters of several octets', 'Subject: an Zoë Lee', 'Zoë', ['Subject: an ', 'Zoë', ' Lee']],
    ['behind a byte order mark', 'Subject: \ufeffto Ann', 'Ann', ['Subject: \ufeffto ', 'Ann', '']],
  ])('%s stands where its octets stand', (_, line, marked, expected) => {
    expect(pieces(line, marked)).toEqual(expected);
  });

  it('that cuts through a character moves nothing else', () => {
    const source = Buffer.from('Subject: Zoë Lee\r\n\r\n');
    const [field = null] = readHeaderBlock(source).fields;
    const end = source.indexOf('ë') + 1;
    const { text, mark } = renderEvidence(source, { header: 'Subject', index: 0, start: 9, end }, { field, trust: null });
    expect([text.slice(...mark), text.slice(mark[1])]).toEqual(['Zo\ufffd', '\ufffd Lee']);
  });
});

import { describe, expect, it } from 'vitest';
import { fieldsNamed, MAX_FIELDS, MAX_HEADER_OCTETS, readHeaderBlock } from '../../../lib/message';
import { betweenLines, blockOf, octets, stretch } from './octets';

const names = (text: string): string[] => blockOf(text).fields.map((field) => field.name);

describe('readHeaderBlock', () => {
  it('a field is name, value and lines with their places, octets as they stand', () => {
    const source = octets('Subject: a\r\n\tb \r\nTo:c\r\n\r\nbody');
    const block = readHeaderBlock(source);
    const [subject, to] = block.fields;
    expect(subject).toMatchObject({ index: 0, name: 'Subject', key: 'subject', octets: ' a\r\n\tb ', text: 'a\tb', defects: [] });
    expect(subject && stretch(source, subject.nameAt)).toBe('Subject');
    expect(subject && stretch(source, subject.valueAt)).toBe(' a\r\n\tb ');
    expect(subject?.lines.map((line) => stretch(source, line))).toEqual(['Subject: a', '\tb ']);
    expect(to?.text).toBe('c');
    expect(block).toMatchObject({ lineEnds: 'crlf', bodyStart: 25, mboxFrom: null, skipped: [], defects: [], truncatedAt: null });
  });

  it('a field is plain data once it is written down', () => {
    const [field] = blockOf('A: b\n\n').fields;
    expect(JSON.parse(JSON.stringify(field))).toEqual({
      index: 0,
      line: 1,
      name: 'A',
      key: 'a',
      nameAt: { start: 0, end: 1 },
      valueAt: { start: 2, end: 4 },
      lines: [{ start: 0, end: 4 }],
      octets: ' b',
      text: 'b',
      defects: [],
    });
  });

  it('what is read stays as it was', () => {
    const source = Buffer.from('Subject: Grüße\r\n\r\nÄ');
    const copy = Buffer.from('Subject: Grüße\r\n\r\nÄ');
    expect(readHeaderBlock(source).fields.map(({ text, defects }) => [text, defects])).toEqual([['Grüße', ['eightBit']]]);
    expect(source).toEqual(copy);
  });

  it.each([
    ['plain', '', 1],
    ['behind an mbox line', 'From a@b.example Mon\r\n', 2],
    ['behind empty lines', '\r\n\r\n', 3],
    ['behind empty lines of LF', '\n\n', 3],
    ['behind a byte order mark', '\ufeff', 1],
  ])('a field says on which line of the source it begins: %s', (_, above, line) => {
    const { fields } = blockOf(`${above}A: 1\r\n more\r\nB: 2\r\n\r\nx`);
    expect(fields.map((field) => field.line)).toEqual([line, line + 2]);
  });

  it.each(['\n', '\r\n', '\r', '\r\r\n'])('the end of a block is found wherever it stands, beyond the first look too (%j)', (eol) => {
    for (const size of [500, 511, 512, 513, 16_381, 16_382, 16_383, 16_384, 16_385, 16_388, 70_000]) {
      const lines = `A: 1${eol}B: ${'\xc3\xa9'.repeat(2)}${'b'.repeat(size - 11 - eol.length)}`;
      const block = blockOf(`${lines}${eol}${eol}Hello${eol}${eol}World`);
      expect([size, block.bodyStart, block.fields.length]).toEqual([size, size + 2 * eol.length, 2]);
    }
  });

  it.each([
    ['crlf', 'A: 1\r\nB: 2\r\n\r\nx', 'crlf', []],
    ['lf', 'A: 1\nB: 2\n\nx', 'lf', []],
    ['cr', 'A: 1\rB: 2\r\rx', 'cr', []],
    ['mixed', 'A: 1\r\nB: 2\n\nx', 'mixed', ['mixedLineEnds']],
    ['cr doubled in transport', 'A: 1\r\r\nB: 2\r\r\n\r\r\nx', 'crlf', []],
    ['none', 'A: 1', 'none', ['noHeaderEnd']],
  ])('line ends: %s', (_, text, lineEnds, defects) => {
    const block = blockOf(text);
    expect(block).toMatchObject({ lineEnds, defects, bodyStart: text.endsWith('x') ? text.length - 1 : null });
    expect(block.fields[0]?.text.trim()).toBe('1');
  });

  it('a lone CR in a message of other line ends starts no field', () => {
    const block = blockOf('Subject: a\rFrom: <x@attack.example>\r\nFrom: <a@bank.example>\r\n\r\n');
    expect(fieldsNamed(block, 'from')).toHaveLength(1);
    expect(block.fields[0]?.defects).toEqual(['bareCr']);
    expect(block.fields[0]?.text).toContain('\r');
  });

  it('CR CR in the first line of a CRLF message with LF below still ends nothing', () => {
    expect(names('A: 1\r\r\nB: 2\r\n\r\n')).toEqual(['A', 'B']);
  });

  it('a block without an empty line runs to the end and says so', () => {
    expect(blockOf('A: 1\r\nB: 2\r\n')).toMatchObject({ bodyStart: null, defects: ['noHeaderEnd'] });
  });

  it('an empty line at once is an empty block', () => {
    expect(blockOf('\r\nbody')).toMatchObject({ fields: [], bodyStart: 2 });
    expect(blockOf('')).toMatchObject({ fields: [], bodyStart: null, lineEnds: 'none' });
  });

  it('white space before the colon is kept apart from the name', () => {
    const [field] = blockOf('From \t: a@b.example\n\n').fields;
    expect(field).toMatchObject({ name: 'From', key: 'from', nameAt: { start: 0, end: 4 }, defects: ['spaceBeforeColon'] });
  });

  it.each([
    ['From\r\n : <a@b.example>\r\n\r\n', 'From', ['foldedName', 'spaceBeforeColon']],
    ['Fr\r\n om: <a@b.example>\r\n\r\n', 'From', ['foldedName']],
  ])('a name broken over lines is still that name: %j', (text, name, defects) => {
    expect(blockOf(text).fields[0]).toMatchObject({ name, key: 'from', text: '<a@b.example>', defects });
  });

  it('prose with a colon further down is no field', () => {
    expect(blockOf('hello there\r\n my friend: x\r\n\r\n').fields[0]).toMatchObject({ name: '', defects: ['noColon'] });
    expect(blockOf('>From a@b.example Thu Jan  1 00:00:00 1970\n A: 1\nB: 2\n\n').mboxFrom).not.toBeNull();
    expect(blockOf('A: 1\n>From a@b.example Thu Jan  1 00:00:00 1970\nB: 2\n\n').fields[1]).toMatchObject({
      name: '',
      defects: ['noColon'],
    });
  });

  it('a first line that begins with white space is a field and a warning', () => {
    expect(blockOf(' From: a@b.example\r\nTo: c\r\n\r\n').fields[0]).toMatchObject({ key: 'from', defects: ['continuationFirst'] });
  });

  it('an indented From below another field belongs to that field', () => {
    const block = blockOf('Subject: x\r\n From: a@b.example\r\n\r\n');
    expect(fieldsNamed(block, 'from')).toHaveLength(0);
    expect(block.fields[0]?.lines).toHaveLength(2);
  });

  it.each([
    ['reads as one', 'Subject: x\r\n \tfROM : a@b.example\r\n\r\n', ['indentedFrom']],
    ['ends the block', 'Subject: x\n From:', ['noHeaderEnd', 'indentedFrom']],
    ['is another word', 'Subject: x\r\n fromage: a\r\n\r\n', []],
    ['has no colon', 'Received: x\r\n\tfrom a.example by b.example\r\n\r\n', []],
    ['is no continuation', 'From: a@b.example\r\n\r\n', []],
  ])('a continuation line that could be a From is said to: one that %s', (_rule, source, defects) => {
    expect(blockOf(source).defects).toEqual(defects);
  });

  it('foreign octets in a name keep it from being that name', () => {
    const block = blockOf('From\xff: a@b.example\r\nFrom: c@d.example\r\n\r\n');
    expect(fieldsNamed(block, 'from')).toHaveLength(1);
    expect(block.fields[0]).toMatchObject({ name: 'From\xff', defects: ['nameNotAscii', 'eightBit'] });
  });

  it('NUL, 8-bit octets and long lines are marked and kept', () => {
    const [nul, eightBit, long] = blockOf(`A: x\0y\nB: caf\xe9\nC: ${'c'.repeat(1000)}\n\n`).fields;
    expect(nul).toMatchObject({ text: 'x\0y', defects: ['nul'] });
    expect(eightBit).toMatchObject({ text: 'café', octets: ' caf\xe9', defects: ['eightBit'] });
    expect(long?.defects).toEqual(['longLine']);
  });

  it('text is UTF-8 where it can be, windows-1252 where not', () => {
    const [utf8, windows] = blockOf('A: \xe2\x82\xac\nB: \x80\n\n').fields;
    expect([utf8?.text, windows?.text]).toEqual(['€', '€']);
    expect([utf8?.octets, windows?.octets]).toEqual([' \xe2\x82\xac', ' \x80']);
  });

  it('only RFC 5322 white space is trimmed', () => {
    expect(blockOf('A: \t\xc2\xa0x\xe2\x80\x8b \r\n\r\n').fields[0]?.text).toBe('\u00a0x\u200b');
  });

  it.each([
    ['From a@b.example Thu Jan  1 00:00:00 1970\nA: 1\n\n', 0, 41],
    ['>From a@b.example\nA: 1\n\n', 0, 17],
  ])('an mbox line above the block is no field: %j', (text, start, end) => {
    const block = blockOf(text);
    expect(block.mboxFrom).toEqual({ start, end });
    expect(block.fields.map((field) => field.name)).toEqual(['A']);
  });

  it('From with white space before its colon is no mbox line', () => {
    expect(blockOf('From : a@b.example\n\n')).toMatchObject({ mboxFrom: null });
  });

  it('a byte order mark and empty lines above a field are skipped and accounted for', () => {
    const block = blockOf('\xef\xbb\xbf\r\n\r\nA: 1\r\n\r\nx');
    expect(block.skipped).toEqual([{ start: 0, end: 7 }]);
    expect(block.fields.map((field) => field.name)).toEqual(['A']);
    expect(block.bodyStart).toBe(15);
  });

  it('a block in the middle of a source has places in the whole source', () => {
    const source = octets('--x\r\nA: 1\r\n\r\nbody');
    const block = readHeaderBlock(source, 5);
    expect(block.fields[0] && stretch(source, block.fields[0].valueAt)).toBe(' 1');
    expect(block.bodyStart).toBe(13);
  });

  it('fields beyond the limit are left unread, said so, and the body is still found', () => {
    const source = octets(`${'a:b\n'.repeat(MAX_FIELDS + 1)}\nbody`);
    const block = readHeaderBlock(source);
    expect(block.fields).toHaveLength(MAX_FIELDS);
    expect(block).toMatchObject({ truncatedAt: MAX_FIELDS * 4, bodyStart: source.length - 4, defects: ['tooManyFields'] });
  });

  it.each(['\n', '\r\n'])('octets beyond the limit are left unread, said so, and the body is still found (%j)', (eol) => {
    const source = octets(`A: 1${eol}B: ${'b'.repeat(MAX_HEADER_OCTETS)}${eol}C: 3${eol}${eol}body`);
    const block = readHeaderBlock(source);
    expect(block.fields.map((field) => field.name)).toEqual(['A', 'B']);
    expect(block).toMatchObject({ truncatedAt: MAX_HEADER_OCTETS, bodyStart: source.length - 4, defects: ['tooManyOctets'] });
  });

  it('a block longer than the first look is read whole', () => {
    const text = `${'Received: x\r\n'.repeat(9000)}From: a@b.example\r\n\r\n\xff`;
    const block = blockOf(text);
    expect(block.fields).toHaveLength(9001);
    expect(block.bodyStart).toBe(text.length - 1);
  });

  it.each([
    'A: 1\r\n b\r\nB\r\n: 2\r\n\r\n',
    'From x\nA: 1\r\nno field\n\n',
    '\xef\xbb\xbfA: 1\n\n',
    ' A: 1\r\r\nB:\r\n\r\n',
    'A: 1',
    'A: 1\rB: 2\r c\r\r',
  ])('no octet of the block is lost: %j', (text) => {
    const source = octets(text);
    for (const gap of betweenLines(source, readHeaderBlock(source))) expect(gap).toMatch(/^(?:\r\n|\n|\r){0,2}$/);
  });
});

describe('fieldsNamed', () => {
  it('gives the fields of a name in order, whatever their case, and none for another', () => {
    const block = blockOf('FROM: 1\nTo: 2\nfrom: 3\n\n');
    expect(fieldsNamed(block, 'from').map((field) => field.text)).toEqual(['1', '3']);
    expect(fieldsNamed(block, 'cc')).toEqual([]);
    expect(fieldsNamed(block, '__proto__')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readAuthResults } from '../../../lib/auth';
import { fieldOf } from './support';

const read = (value: string) => readAuthResults(fieldOf(`Authentication-Results: ${value}`));
const readArc = (value: string) => readAuthResults(fieldOf(`ARC-Authentication-Results: ${value}`));
const results = (value: string) => read(value).results.map(({ method, result }) => `${method}=${result}`);
const properties = (value: string) => Object.fromEntries(read(value).results[0]?.properties ?? []);

describe('RFC 8601', () => {
  it('§2.2 is read to the letter and valid', () => {
    const field = read(
      'example.com 1; dkim/1=pass reason="good signature" (a (nested; one) comment) header.d=example.com; spf=fail smtp.mailfrom="a;b"@example.net',
    );
    expect(field).toMatchObject({ authservId: 'example.com', version: 1, valid: true, defects: [] });
    expect(field.results).toMatchObject([
      { method: 'dkim', version: 1, result: 'pass', reason: 'good signature', comments: ['a (nested; one) comment'] },
      { method: 'spf', result: 'fail' },
    ]);
    expect(field.results[1]?.properties.get('smtp.mailfrom')).toBe('a;b@example.net');
  });

  it.each([
    ['example.com; none', []],
    ['example.com 1; none', []],
    ['example.com; auth=pass (cram-md5) smtp.auth=sender@example.com', []],
    ['example.com; dkim=pass policy.expired=1362471462', []],
    ['example.com;\r\n\tdkim=pass\r\n\theader.i=@example.com', []],
    ['example.com', ['noResult']],
    ['example.com;', ['emptyResult', 'noResult']],
    ['', ['noAuthservId', 'noResult']],
    ['example.com 2; none', ['badVersion']],
    ['example.com; none; dkim=pass', ['badSyntax']],
    ['example.com; dkim=pass;', ['emptyResult']],
    ['example.com; dkim=hardfail', ['unknownResult']],
    ['example.com; spf=Pass', []],
    ['example.com; x-own=whatever', []],
    ['example.com; dkim=pass header.b=a/b', ['badSyntax']],
    ['example.com; dkim=pass header.b="a/b"', []],
    ['example.com; dmarc=pass action=none', ['badSyntax']],
    ['example.com; spf=pass smtp.=a.example', ['badSyntax']],
    ['example.com; dkim=pass header..d=a.example', ['badSyntax']],
    ['example.com; dkim=pass (open', ['unclosedComment']],
    ['example.com; dkim=pass reason="open', ['badSyntax', 'unclosedQuote']],
    ['example.com; dkim=pass header.d=a.example header.d=b.example', ['duplicateProperty']],
    ['example.com; dkim=pass header.i=bücher.example', ['notAscii']],
    ['spf=pass smtp.mailfrom=example.com', ['noAuthservId']],
  ])('%j has the defects %j', (value, defects) => {
    const field = read(value);
    expect([...field.defects].toSorted()).toEqual([...defects].toSorted());
    expect(field.valid).toBe(defects.length === 0);
  });
});

// RFC 8601 Appendix B, verbatim but for folding.
describe('RFC 8601 Appendix B', () => {
  it.each([
    ['B.2', 'example.org 1; none', []],
    ['B.3', 'example.com;\r\n          spf=pass smtp.mailfrom=example.net', ['spf=pass']],
    [
      'B.4',
      'example.com;\r\n          auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n          spf=pass smtp.mailfrom=example.net',
      ['auth=pass', 'spf=pass'],
    ],
    [
      'B.5',
      'example.com;\r\n          sender-id=fail header.from=example.com;\r\n          dkim=pass (good signature) header.d=example.com',
      ['sender-id=fail', 'dkim=pass'],
    ],
    [
      'B.6',
      'example.com;\r\n      dkim=pass reason="good signature"\r\n        header.i=@mail-router.example.net;\r\n      dkim=fail reason="bad signature"\r\n        header.i=@newyork.example.com',
      ['dkim=pass', 'dkim=fail'],
    ],
    [
      'B.7',
      "foo.example.net (foobar) 1 (baz);\r\n    dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n      policy (A dot can go here) . (like that) expired\r\n      (this surprised me) = (as I wasn't expecting it) 1362471462",
      ['dkim=fail'],
    ],
  ])('%s is valid', (_section, value, expected) => {
    expect(read(value).defects).toEqual([]);
    expect(results(value)).toEqual(expected);
  });

  it.each([
    'spf=pass smtp.mailfrom=@example.net',
    'spf=pass smtp.mailfrom="a b"@example.net',
    'dkim=pass header.b=""',
    'x-own=pass policy.x=1 (c)',
    'iprev=pass policy.iprev=192.0.2.200',
    'dmarc=temperror',
  ])('%j is valid', (value) => {
    expect(read(`example.com; ${value}`).defects).toEqual([]);
  });

  it.each([
    'dkim=pass header.d=a.example header.d',
    'dkim',
    'dkim=',
    '=pass',
    'dkim==pass',
    'dkim/x=pass',
    'dkim=pass reason=',
    'dkim=pass header.d=',
    'dkim=pass header.d=a header.i=b reason=c',
    'dkim=pass; none',
  ])('%j is not', (value) => {
    expect(read(`example.com; ${value}`).valid).toBe(false);
  });
});

describe('what servers really write', () => {
  it('a semicolon in a comment ends no result', () => {
    expect(
      results('mx.example; dkim=pass (2048-bit key; unprotected) header.d=a.example; spf=pass (client-ip=192.0.2.1; helo=x) smtp.helo=x'),
    ).toEqual(['dkim=pass', 'spf=pass']);
  });

  it('Microsoft writes no name, no blank after the semicolon and bare properties', () => {
    const field = read(
      'spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=a.example; dkim=timeout (key query timeout)\r\n header.d=a.example;dmarc=fail action=oreject header.from=a.example;compauth=fail reason=001',
    );
    expect(field.authservId).toBeNull();
    expect(field.results.map(({ method, result, reason }) => [method, result, reason])).toEqual([
      ['spf', 'pass', null],
      ['dkim', 'timeout', null],
      ['dmarc', 'fail', null],
      ['compauth', 'fail', '001'],
    ]);
    expect(field.results[2]?.properties.get('action')).toBe('oreject');
  });

  it('a comment may stand against the word before it', () => {
    expect(read('mx.example; dmarc=pass(p=NONE,sp=REJECT) header.from=a.example;').results).toMatchObject([
      { result: 'pass', comments: ['p=NONE,sp=REJECT'] },
    ]);
    expect(properties('mx.example; spf=pass smtp.mailfrom=a.example(x)')).toEqual({ 'smtp.mailfrom': 'a.example' });
  });

  it('values hold what the RFC forbids without quotes', () => {
    expect(
      properties(
        'mx.example; dkim=pass header.b=gfT/i2=B policy.authority-uri=\r\n https://a.example/x.pem smtp.mailfrom=<a=b@c.example> x=',
      ),
    ).toEqual({
      'header.b': 'gfT/i2=B',
      'policy.authority-uri': 'https://a.example/x.pem',
      'smtp.mailfrom': '<a=b@c.example>',
      x: '',
    });
  });

  it('the name is repeated before each result by old Exchange', () => {
    expect(
      results('a.example; dkim=none (message not signed) header.d=none;a.example; dmarc=none action=none header.from=b.example;'),
    ).toEqual(['dkim=none', 'dmarc=none']);
  });

  it('words after the name are passed over', () => {
    expect(read('mta1.example  from=a.example; domainkeys=neutral (no sig);  from=a.example; dkim=pass (ok)')).toMatchObject({
      authservId: 'mta1.example',
      valid: false,
    });
  });

  it('letter case of names, methods and results says nothing', () => {
    const field = readAuthResults(fieldOf('authentication-RESULTS: MX.Example; DKIM=PASS HEADER.D=A.example'));
    expect(field).toMatchObject({ authservId: 'mx.example', results: [{ method: 'dkim', result: 'pass' }] });
    expect(field.results[0]?.properties.get('header.d')).toBe('A.example');
  });
});

describe('hostile values', () => {
  it('a bracket inside a domain does not cut it: a cut one would look like the one imitated', () => {
    const [dkim, spf] = read(
      'mx.example; dkim=pass header.d=bank.example(.evil.example header.s=s1; spf=pass smtp.mailfrom=evil.example',
    ).results;
    expect(dkim?.properties.get('header.d')).toBe('bank.example(.evil.example');
    expect(dkim?.properties.get('header.s')).toBe('s1');
    expect(spf?.result).toBe('pass');
  });

  it('a bracket in an envelope sender does not swallow the results after it', () => {
    const field = read(
      'mx.example; spf=pass (domain of a@bank.example(.evil.example is fine) smtp.mailfrom=a@bank.example(.evil.example; dmarc=fail(p=reject) header.from=bank.example',
    );
    expect(field.results.map(({ method, result }) => `${method}=${result}`)).toEqual(['spf=pass', 'dmarc=fail']);
    expect(field.defects).toContain('unclosedComment');
  });

  it('an open quote does not swallow the results after it', () => {
    expect(results('mx.example; spf=pass smtp.mailfrom="a@b.example; dmarc=fail header.from=b.example')).toEqual([
      'spf=pass',
      'dmarc=fail',
    ]);
  });

  it('a result inside a comment or a quoted string is none', () => {
    expect(
      results('mx.example; spf=fail (; dmarc=pass header.from=bank.example) smtp.mailfrom="; dkim=pass header.d=bank.example"'),
    ).toEqual(['spf=fail']);
  });

  it('a property named twice keeps its first value, and says so', () => {
    const field = read('mx.example; dkim=pass header.d=evil.example header.d=bank.example');
    expect(field.results[0]?.properties.get('header.d')).toBe('evil.example');
    expect(field.defects).toEqual(['duplicateProperty']);
  });

  it('names of object members are names like others', () => {
    expect(properties('mx.example; dkim=pass __proto__=a constructor=b header.tostring=c')).toMatchObject({
      constructor: 'b',
      'header.tostring': 'c',
    });
  });

  it('NUL and controls stay what they are', () => {
    expect(read('mx.example; dkim=pass header.s=a.\u0000.b').results[0]?.properties.get('header.s')).toBe('a.\u0000.b');
  });
});

describe('limits', () => {
  it('100,000 nested comments are one comment, and what was not read is said', () => {
    const field = read(`mx.example; dkim=pass ${'('.repeat(100_000)}${')'.repeat(100_000)} header.d=a.example`);
    expect(field.results).toMatchObject([{ method: 'dkim', result: 'pass' }]);
    expect(field.defects).toContain('truncated');
  });

  it('100,000 open brackets end somewhere', () => {
    expect(read(`mx.example; dkim=pass ${'('.repeat(100_000)}; spf=pass`).defects).toEqual(
      expect.arrayContaining(['unclosedComment', 'truncated']),
    );
    expect(read(`mx.example; dkim=pass header.d=${'('.repeat(30_000)} ${'"'.repeat(30_000)}`).results).toHaveLength(1);
  });

  it('100,000 semicolons hold no result', () => {
    expect(read(`mx.example${';'.repeat(100_000)} dkim=pass`)).toMatchObject({
      results: [],
      defects: expect.arrayContaining(['truncated', 'emptyResult']),
    });
  });

  it('of 500 results 100 are read, and it is said', () => {
    const field = read(`mx.example${'; dkim=pass'.repeat(500)}`);
    expect(field.results).toHaveLength(100);
    expect(field.defects).toContain('truncated');
  });
});

describe('the ARC form', () => {
  it('has its instance in front, and only there', () => {
    const field = readArc('i=3; mx.example 1; arc=pass ("mx.example:s=arc:i=2"); dmarc=pass header.from=a.example');
    expect(field).toMatchObject({ source: 'arc-authentication-results', instance: 3, authservId: 'mx.example', version: 1, valid: true });
  });

  it.each(['mx.example; arc=pass (i=1)', 'i=x; mx.example; none', 'mx.example; i=1; none', ''])('%j has none', (value) => {
    expect(readArc(value)).toMatchObject({ instance: null, valid: false, defects: expect.arrayContaining(['badInstance']) });
  });
});

describe('positions', () => {
  it('a result points at its own characters', () => {
    const line = 'Authentication-Results: mx.example;\r\n\tdkim=pass header.d=a.example (ok);\r\n\tspf=fail smtp.mailfrom=b.example';
    const at = readAuthResults(fieldOf(line)).results.map(({ at: { start, end } }) => line.slice(start, end));
    expect(at).toEqual(['dkim=pass header.d=a.example', 'spf=fail smtp.mailfrom=b.example']);
  });

  it('a result out of an encoded word points at the whole value', () => {
    const field = fieldOf('Authentication-Results: =?us-ascii?Q?mx.example=3B_spf=3Dpass_smtp.mailfrom=3Da.example?=');
    const read = readAuthResults(field);
    expect(read).toMatchObject({ authservId: 'mx.example', defects: ['encodedWord'], results: [{ method: 'spf', at: field.valueAt }] });
  });
});

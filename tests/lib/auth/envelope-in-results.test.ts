import { describe, expect, it } from 'vitest';
import { readAuthResults, readReceivedSpf } from '../../../lib/auth';
import { fieldOf } from './support';

const results = (value: string) =>
  readAuthResults(fieldOf(`Authentication-Results: ${value}`)).results.map(({ method, result }) => `${method}=${result}`);

const INJECTED = 'a); dmarc=pass header.from=bank.example (b';

describe('a reverse-path that holds results adds none', () => {
  it.each([
    [
      'pypolicyd-spf, which writes it bare',
      `mx.example; spf=pass (sender SPF authorized) smtp.mailfrom=rented.example (client-ip=192.0.2.7; helo=x.rented.example; envelope-from=${INJECTED}@rented.example; receiver=a@b.example)`,
    ],
    [
      'pypolicyd-spf, in quotes',
      `mx.example; spf=pass (sender SPF authorized) smtp.mailfrom=rented.example (client-ip=192.0.2.7; helo=x.rented.example; envelope-from="${INJECTED}"@rented.example; receiver=a@b.example)`,
    ],
    [
      'the SPF milter of Python',
      `mx.example; spf=pass (SPF) smtp.mailfrom=rented.example (sender=${INJECTED}@rented.example; helo=x; client-ip=192.0.2.7; receiver=mx.example; mechanism=all)`,
    ],
    [
      'a comment that says for whom the host may send',
      `mx.example; spf=pass (mx.example: domain of "${INJECTED}"@rented.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=x@rented.example`,
    ],
    ['the property', `mx.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=bank.example; x=y"@rented.example`],
  ])('%s', (_what, value) => {
    expect(results(value)).toEqual(['spf=pass']);
  });
});

describe('an honest comment ends where it closes', () => {
  it.each([
    [
      'behind the reverse-path',
      'mx.example; spf=pass (mx.example: domain of "a b"@c.example designates 192.0.2.7) smtp.mailfrom="a b"@c.example; dmarc=pass header.from=c.example',
    ],
    ['with a quote that never closes', 'mx.example; spf=pass (a " b) smtp.mailfrom=c.example; dmarc=pass header.from=c.example'],
    ['with a quoted word', 'mx.example; spf=pass ("a" b) smtp.mailfrom=c.example; dmarc=pass header.from=c.example'],
    ['before other results', 'mx.example; spf=pass (client 192.0.2.7) smtp.mailfrom=c.example; dmarc=pass (p=none) header.from=c.example'],
  ])('%s', (_what, value) => {
    expect(results(value)).toEqual(['spf=pass', 'dmarc=pass']);
  });

  it('one that never closes does not stop the reader', () => {
    const value = `mx.example; spf=pass (a) ${'(client-ip=1 '.repeat(1000)}; dmarc=pass`;
    expect(results(value)[0]).toBe('spf=pass');
  });
});

it.each([
  ['"service@bank.example"@rented.example', 'service@bank.example@rented.example'],
  ['"a b"@rented.example', 'a b@rented.example'],
  ['"a@rented.example"', 'a@rented.example'],
  ['a@rented.example', 'a@rented.example'],
])('Received-SPF names the whole address: %s', (written, address) => {
  const field = fieldOf(`Received-SPF: pass (SPF) client-ip=192.0.2.7; envelope-from=${written}; helo=x; receiver=mx.example`);
  expect(readReceivedSpf(field).results[0]?.properties.get('envelope-from')).toBe(address);
});

// The message of RFC 8463 appendix A, signed with Ed25519 and with RSA: does this engine, in this browser, still tell a good
// signature from a bad one? A browser or a build that gets this wrong would get every message wrong without a word.
import type { NodeResolver } from '../dns';
import type { Mailauth } from './types';

const MESSAGE = `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.

`.replaceAll('\n', '\r\n');

const KEYS = new Map([
  ['brisbane._domainkey.football.example.com', 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='],
  [
    'test._domainkey.football.example.com',
    'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB',
  ],
]);
const resolver: NodeResolver = (name) => Promise.resolve([[KEYS.get(name) ?? '']]);

async function resultsOf(engine: Mailauth, message: string): Promise<string> {
  try {
    const { results } = await engine.dkimVerify(new TextEncoder().encode(message), { resolver, strict: true });
    return results.map(({ algo, status }) => `${algo ?? ''}=${status.result}`).join(' ');
  } catch (error) {
    return String(error);
  }
}

const tests = [
  { name: 'signatures of RFC 8463', change: (message: string) => message, expected: 'ed25519-sha256=pass rsa-sha256=pass' },
  {
    name: 'an altered header field',
    change: (message: string) => message.replace('dinner', 'supper'),
    expected: 'ed25519-sha256=fail rsa-sha256=fail',
  },
  {
    name: 'an altered body',
    change: (message: string) => message.replace('lost', 'beat'),
    expected: 'ed25519-sha256=fail rsa-sha256=fail',
  },
] as const;

/** What the engine got wrong, in words for a bug report; empty when it is sound. */
export async function selfTest(engine: Mailauth): Promise<readonly string[]> {
  const found = await Promise.all(
    tests.map(async ({ name, change, expected }) => {
      const result = await resultsOf(engine, change(MESSAGE));
      return result === expected ? [] : [`${name}: ${result}`];
    }),
  );
  return found.flat();
}

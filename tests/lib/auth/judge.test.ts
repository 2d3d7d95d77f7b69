import { describe, expect, it } from 'vitest';
import { judgeResults } from '../../../lib/auth';
import { isSameOrganization } from '../../../lib/identity';
import { readChain } from '../../../lib/received';
import { chooseReceiver, detectReceiver } from '../../../lib/receivers';
import { blockOf } from './support';

function reasonFor(authservId: string): string | undefined {
  const block = blockOf(
    'Received: from out.sender.example (out.sender.example [192.0.2.7]) by mx.reader.example with ESMTPS id 2; Tue, 03 Jun 2025 09:11:06 +0000',
    'Received: from desk.lan (desk.lan [198.51.100.3]) by Relay.Sender.example with ESMTPS id 1; Tue, 03 Jun 2025 09:11:05 +0000',
    `Authentication-Results: ${authservId}; spf=pass`,
  );
  const chain = readChain(block);
  return judgeResults(block, chain, detectReceiver(chain.hops, isSameOrganization).receiver)[0]?.because;
}

it.each([
  ['relay.sender.example', 'otherWriter'],
  ['sender.example', 'otherWriter'], // a server may name its results after its domain
  ['example', 'writerNotSeen'], // no domain of anybody's
  ['ender.example', 'writerNotSeen'], // ends alike and is another's
  ['mx.relay.sender.example', 'writerNotSeen'],
])('results by %s come from a server that was seen on the way, or not: %s', (authservId, because) => {
  expect(reasonFor(authservId)).toBe(because);
});

describe('an unsealed ARC copy in the receiver’s name', () => {
  const HOP =
    'Received: from out.sender.example (out.sender.example [192.0.2.7]) by mx.zohomail.eu with SMTPS id 2; Tue, 03 Jun 2025 09:11:06 +0000';
  const COPY = 'ARC-Authentication-Results: i=1; mx.zohomail.eu; dmarc=pass header.from=bank.example';
  const judged = (...lines: readonly string[]): string | undefined => {
    const block = blockOf(...lines);
    const { receiver } = chooseReceiver('zoho', readChain(block).hops, isSameOrganization);
    const [one] = judgeResults(block, readChain(block, receiver), receiver);
    return one && `${one.trust} ${one.because}`;
  };

  it('below the border is forged', () => expect(judged(HOP, COPY)).toBe('forged unsealed'));
  it('above it is the receiver’s', () => expect(judged(COPY, HOP)).toBe('trusted aboveBorder'));
  it('in a block without any hop is nobody’s: a source stripped of its Received fields holds the receiver’s own', () =>
    expect(judged(COPY)).toBe('foreign unknownBorder'));
});

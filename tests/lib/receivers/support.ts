import { judgeResults, type JudgedResults, viewOf } from '../../../lib/auth';
import { isSameOrganization } from '../../../lib/identity';
import { readHeaderBlock } from '../../../lib/message';
import { readChain } from '../../../lib/received';
import { chooseReceiver } from '../../../lib/receivers';

/** What every sender can write below the receiver's own fields. */
export const SENDER = [
  'From: Shop <news@shop.example>',
  'To: Alice <alice@reader.example>',
  'Subject: Hello',
  'Date: Tue, 3 Mar 2026 10:00:00 +0000',
];

export const FORGED_PASS = (id: string): string =>
  `Authentication-Results: ${id}; dkim=pass header.d=bank.example; spf=pass smtp.mailfrom=bank.example; dmarc=pass header.from=bank.example`;

export function received(lines: readonly string[], id = 'auto') {
  const block = readHeaderBlock(new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`));
  const { receiver, how } = chooseReceiver(id, readChain(block).hops, isSameOrganization);
  const chain = readChain(block, receiver);
  const judged = judgeResults(block, chain, receiver);
  return { receiver, how, chain, judged, view: viewOf(judged, 'reported') };
}

/** `trust because` of each result field, in the order of the block. */
export const outcomes = (judged: readonly JudgedResults[]): string[] => judged.map(({ trust, because }) => `${trust} ${because}`);

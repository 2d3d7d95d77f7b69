import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { createCatalogue } from '../../lib/report';
import { raw, reader } from './checks/letter';

const messages: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'));
const catalogue = createCatalogue(messages, 'en');

const HOP = 'Received: from a.example (a.example [192.0.2.1]) by mx.reader.example with ESMTPS id 1; Tue, 03 Jun 2025 09:11:06 +0000';
const RESULTS = 'Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=a.example';

async function gapsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const source = new TextEncoder().encode([HOP, RESULTS, 'From: Ann <ann@a.example>', ...lines, '', 'Hello', ''].join('\r\n'));
  const { gaps } = await analyze(raw(source), { profile: reader, now: Date.UTC(2025, 5, 3), catalogue, resolver: null });
  return gaps.map(({ id, reason }) => `${id} ${reason}`);
}

it.each([
  ['hops beyond two hundred', Array.from({ length: 201 }, () => HOP)],
  ['words of one hop by the thousand', [`Received: from a.example ${'(b) '.repeat(600)} by c.example; Tue, 03 Jun 2025 09:11:05 +0000`]],
  ['results of one field by the hundred', [`Authentication-Results: b.example${'; dkim=pass'.repeat(101)}`]],
  ['results fields beyond two hundred', Array.from({ length: 201 }, () => 'Authentication-Results: b.example; none')],
  ['recipients beyond two thousand', [`To: ${'b@b.example,\r\n '.repeat(2001)}c@b.example`]],
  ['From fields beyond twenty', Array.from({ length: 20 }, () => 'From: Ann <ann@a.example>')],
  ['Reply-To fields beyond twenty', Array.from({ length: 21 }, () => 'Reply-To: ann@a.example')],
  ['fields beyond ten thousand', Array.from({ length: 10_001 }, () => 'X-A: b')],
])('a limit that was reached is a gap: %s', async (_, lines) => {
  expect(await gapsOf(...lines)).toContain('message truncated');
});

it('a message with many hops, results, recipients and address fields is no gap', async () => {
  const many = ['To', 'Reply-To'].flatMap((name) => Array.from({ length: 19 }, () => `${name}: ann@a.example`));
  const lines = [...many, ...Array.from({ length: 20 }, () => HOP), RESULTS, `To: ${'b@b.example,\r\n '.repeat(200)}c@b.example`];
  expect(await gapsOf(...lines)).not.toContain('message truncated');
});

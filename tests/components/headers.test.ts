import { describe, expect, test } from 'vitest';
import { borderOf, headerLines } from '../../components/headers/lines';
import type { Report } from '../../lib/report';
import { danger } from './reports';

const bytes = (text: string) => new TextEncoder().encode(text);

const block = 'Received: from a by mx\r\nFrom: "PayPal" <service@paypal.example>\r\nSubject: H\u00e4llo\r\n';
const field = (index: number, name: string, start: number, end: number, trust: 'trusted' | 'foreign' = 'foreign') => ({
  index,
  name,
  line: index + 1,
  start,
  end,
  trust,
});
const fields = [field(0, 'Received', 0, 22, 'trusted'), field(1, 'From', 24, 63), field(2, 'Subject', 65, 80)];
const report: Report = {
  ...danger,
  fields,
  findings: [],
  hops: danger.hops.filter((hop) => hop.place === 'border').map((hop) => ({ ...hop, index: 0 })),
};

const evidence = (index: number, start: number, end: number) => ({
  header: 'x',
  index,
  start,
  end,
  text: '',
  mark: [0, 0] as const,
  line: 1,
  trust: null,
});
const withEvidence = (...pieces: ReturnType<typeof evidence>[]): Report => {
  const [finding] = danger.findings;
  if (!finding) throw new Error('the fixture has findings');
  return { ...report, findings: [{ ...finding, evidence: pieces }] };
};

describe('header lines', () => {
  test('each field stands as it is, its name known', () => {
    const lines = headerLines(report, bytes(block));
    expect(lines.map(({ text }) => text)).toEqual(['Received: from a by mx', 'From: "PayPal" <service@paypal.example>', 'Subject: Hällo']);
    expect(lines.map(({ text, nameLength }) => text.slice(0, nameLength))).toEqual(['Received:', 'From:', 'Subject:']);
  });

  test('octets that a finding rests on are marked, also behind letters of two octets', () => {
    const lines = headerLines(withEvidence(evidence(1, 48, 62), evidence(2, 77, 80)), bytes(block));
    const marked = lines.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));
    expect(marked).toEqual([[], ['paypal.example'], ['llo']]);
  });

  test('letters that are no UTF-8 are read as windows-1252', () => {
    const latin = new Uint8Array(bytes(block).map((octet) => octet));
    latin.set([0xe4, 0x20], 75);
    expect(headerLines(report, latin)[2]?.text).toBe('Subject: Hä llo');
  });

  test('a field of a megabyte is read up to a bound, and the rest is counted', () => {
    const long = `X: ${'a'.repeat(1_000_000)}`;
    const [line] = headerLines({ ...report, fields: [field(0, 'X', 0, long.length)] }, bytes(long));
    expect(line?.text.length).toBe(20_000);
    expect(line?.rest).toBe(long.length - 20_000);
  });

  test('fields behind the end of what was kept are left out', () => {
    expect(headerLines(report, bytes(block).subarray(0, 30)).map(({ text }) => text)).toEqual(['Received: from a by mx', 'From: ']);
  });
});

describe('the border', () => {
  test('stands behind the Received field of the border hop', () => {
    expect(borderOf(report)).toEqual({ after: 0, isClean: true });
  });

  test('does not call everything below it claimed where the server wrote lines there', () => {
    expect(borderOf({ ...report, fields: [...fields, field(3, 'Received-SPF', 81, 90, 'trusted')] })).toEqual({ after: 0, isClean: false });
  });

  test('is nowhere without a border hop', () => {
    expect(borderOf({ ...report, hops: [] })).toBeNull();
  });
});

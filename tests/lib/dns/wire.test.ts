import * as packet from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeQuery } from '../../../lib/dns/wire';

const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const type = fc.constantFrom('TXT', 'MX', 'A', 'AAAA', 'PTR');
const data = {
  TXT: fc.array(
    fc.uint8Array({ maxLength: 255 }).map((octets) => Buffer.from(octets)),
    { minLength: 1, maxLength: 4 },
  ),
  MX: fc.record({ preference: fc.nat(65_535), exchange: name }),
  A: fc.ipV4(),
  AAAA: fc.array(fc.nat(65_535), { minLength: 8, maxLength: 8 }).map((groups) => groups.map((group) => group.toString(16)).join(':')),
  PTR: name,
};
const answerTo = fc.record({ name, type }).chain((question) =>
  fc.record({
    question: fc.constant(question),
    records: fc.array(fc.record({ data: data[question.type] as fc.Arbitrary<unknown>, ttl: fc.nat(100_000) }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
);
type Case = typeof answerTo extends fc.Arbitrary<infer T> ? T : never;

const encode = ({ question, records }: Case): Buffer =>
  packet.encode({
    type: 'response',
    questions: [question],
    answers: records.map((record) => ({ ...record, name: question.name, type: question.type }) as packet.Answer),
  });

describe('dns-packet and our codec', () => {
  it('mean the same by a query', () => {
    fc.assert(
      fc.property(name, type, (asked, kind) => {
        const query = encodeQuery(asked, kind);
        const { questions, additionals, flags = 0 } = packet.decode(Buffer.from(query ?? []));
        expect(questions).toEqual([{ name: asked, type: kind, class: 'IN' }]);
        expect(additionals).toMatchObject([{ type: 'OPT', options: [{ code: 12 }] }]);
        expect(flags & packet.AUTHENTIC_DATA).toBeTruthy();
        expect((query?.length ?? 1) % 128).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('mean the same by an answer', () => {
    fc.assert(
      fc.property(answerTo, (one) => {
        const reply = decodeAnswer(encode(one), one.question.name, one.question.type);
        const { answers } = packet.decode(encode(one));
        const theirs = (answers ?? []).map((answer) => ('data' in answer ? answer.data : null));
        const ours = reply.ok
          ? reply.records.map((record) => {
              if (record.type === 'TXT') return record.strings.map((text) => Buffer.from(text, 'latin1'));
              return record.type === 'MX' ? { preference: record.priority, exchange: record.exchange } : record.value;
            })
          : [];
        const plain = (value: unknown) =>
          one.question.type === 'AAAA' && typeof value === 'string' ? new URL(`http://[${value}]`).hostname : value;
        expect(ours.map(plain)).toEqual(theirs.map(plain));
        expect(reply).toMatchObject({ ttl: Math.min(...one.records.map(({ ttl }) => ttl)) });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an answer that was tampered with', () => {
  it('is an answer or badAnswer, never an error', () => {
    fc.assert(
      fc.property(answerTo, fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 6 }), (one, changes) => {
        const octets = Uint8Array.from(encode(one));
        for (const [at, value] of changes) octets[at % octets.length] = value;
        const reply = decodeAnswer(octets, one.question.name, one.question.type);
        expect(['ok', 'badAnswer', 'serverFailure', 'refused', 'notFound', 'noData']).toContain(reply.ok ? 'ok' : reply.reason);
      }),
      { numRuns: 5_000 },
    );
  });
});

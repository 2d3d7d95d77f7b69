import * as packet from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeQuery } from '../../../lib/dns/wire';

const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const type = fc.constantFrom('TXT', 'MX', 'A', 'AAAA', 'PTR', 'CNAME');
const data = {
  TXT: fc.array(
    fc.uint8Array({ maxLength: 255 }).map((octets) => Buffer.from(octets)),
    { minLength: 1, maxLength: 4 },
  ),
  MX: fc.record({ preference: fc.nat(65_535), exchange: name }),
  A: fc.ipV4(),
  AAAA: fc.array(fc.nat(65_535), { minLength: 8, maxLength: 8 }).map((groups) => groups.map((group) => group.toString(16)).join(':')),
  PTR: name,
  CNAME: name,
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

describe('names inside an answer', () => {
  const question = { name: 'firm.example', type: 'PTR' } as const;
  const records = (...answers: packet.Answer[]) => packet.encode({ type: 'response', questions: [question], answers });

  it.each([
    [100, { ok: true, records: [{ type: 'PTR', value: 'firm.example' }] }],
    [200, { ok: false, reason: 'badAnswer' }],
  ])('a chain of %d pointers', (length, reply) => {
    const chain = Buffer.alloc(length * 2);
    const start = 12 + 14 + 4 + 14 + 10;
    for (let link = 0; link < length; link += 1) chain.writeUInt16BE(0xc0_00 + (link === 0 ? 12 : start + 2 * (link - 1)), link * 2);
    const octets = records({ type: 'NULL', name: question.name, data: chain }, { type: 'PTR', name: question.name, data: 'x' });
    // The PTR record's data, `1 x 0`, becomes a pointer to the end of the chain, which is two octets.
    octets.writeUInt16BE(2, octets.length - 5);
    octets.writeUInt16BE(0xc0_00 + start + 2 * (length - 1), octets.length - 3);
    expect(decodeAnswer(octets.subarray(0, -1), question.name, 'PTR')).toMatchObject(reply);
  });

  it('that end outside their record are none', () => {
    const octets = records({ type: 'PTR', name: question.name, data: 'host.example' });
    octets.writeUInt16BE(octets.readUInt16BE(octets.length - 16) - 1, octets.length - 16);
    expect(decodeAnswer(octets, question.name, 'PTR')).toEqual({ ok: false, reason: 'badAnswer' });
  });
});

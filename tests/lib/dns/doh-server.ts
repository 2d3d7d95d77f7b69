// A DNS service over HTTPS for the tests, on loopback: answers from a zone, or misbehaves as told.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import * as packet from 'dns-packet';

export type Zone = ReadonlyMap<string, readonly packet.Answer[]>;
/** What the service does with a question; `answer` is what an honest one would say. */
export type Manner = (response: ServerResponse, answer: Buffer, question: packet.Question) => void;

export interface DohServer {
  readonly url: string;
  readonly questions: readonly packet.Question[];
  /** Requests as they came: address and header fields. */
  readonly requests: readonly { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

const MEDIA_TYPE = 'application/dns-message';

export const honest: Manner = (response, answer) => {
  response.writeHead(200, { 'content-type': MEDIA_TYPE }).end(answer);
};
const raw =
  (octets: (answer: Buffer) => Uint8Array): Manner =>
  (response, answer) => {
    response.writeHead(200, { 'content-type': MEDIA_TYPE }).end(octets(answer));
  };

/** Every way a service can fail its user, by the reason that it should have. */
export const manners = {
  'answers with a web page': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to this network</html>'),
  'answers 500': (response) => response.writeHead(500).end(),
  'answers 429': (response) => response.writeHead(429).end(),
  'answers 404': (response) => response.writeHead(404).end(),
  'sends elsewhere': (response) => response.writeHead(302, { location: '/other' }).end(),
  'closes the line': (response) => response.destroy(),
  'says nothing': () => {},
  'cuts its answer off': raw((answer) => answer.subarray(0, answer.length - 3)),
  'marks its answer as cut off': raw((answer) => Uint8Array.from(answer, (octet, at) => (at === 2 ? octet | 0x02 : octet))),
  'answers a question with a question': raw((answer) => Uint8Array.from(answer, (octet, at) => (at === 2 ? octet & 0x7f : octet))),
  'answers another question': (response, _answer, question) =>
    honest(response, packet.encode({ type: 'response', questions: [{ ...question, name: 'other.example' }], answers: [] }), question),
  'answers for another name': (response, _answer, question) =>
    honest(
      response,
      packet.encode({
        type: 'response',
        questions: [question],
        answers: [{ type: 'TXT', name: 'other.example', data: 'v=spf1 +all' }],
      }),
      question,
    ),
  'leads round in a ring of aliases': (response, _answer, question) =>
    honest(
      response,
      packet.encode({
        type: 'response',
        questions: [question],
        answers: [
          { type: 'CNAME', name: question.name, data: 'b.example' },
          { type: 'CNAME', name: 'b.example', data: question.name },
        ],
      }),
      question,
    ),
  'points a name at itself': raw((answer) => {
    const looped = Uint8Array.from(answer);
    looped.set([0xc0, 12], 12);
    return looped;
  }),
  'sends a megabyte': raw(() => new Uint8Array(1_000_000)),
  'sends a bomb': (response) =>
    response.writeHead(200, { 'content-type': MEDIA_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(50_000_000))),
  'sends thousands of records': (response, _answer, question) =>
    honest(
      response,
      packet.encode({
        type: 'response',
        questions: [question],
        answers: Array.from({ length: 3_000 }, () => ({ type: 'TXT' as const, name: question.name, data: 'x' })),
      }),
      question,
    ),
  'sends nothing': raw(() => new Uint8Array()),
} as const satisfies Record<string, Manner>;

export async function startDohServer(zone: Zone, manner: Manner = honest): Promise<DohServer> {
  const questions: packet.Question[] = [];
  const requests: { url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    const encoded = new URL(request.url ?? '/', 'http://localhost').searchParams.get('dns') ?? '';
    const { questions: asked = [] } = packet.decode(Buffer.from(encoded, 'base64url'));
    const [question] = asked;
    if (question === undefined) {
      response.writeHead(400).end();
      return;
    }
    questions.push(question);
    const known = zone.get(question.name.toLowerCase());
    const answer = packet.encode({
      type: 'response',
      flags: packet.RECURSION_DESIRED | packet.AUTHENTIC_DATA | (known === undefined ? 3 : 0),
      questions: [question],
      answers: known?.filter(({ type }) => type === question.type || type === 'CNAME') ?? [],
      authorities: [
        {
          type: 'SOA',
          name: 'example',
          ttl: 600,
          data: { mname: 'ns.example', rname: 'host.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 120 },
        },
      ],
    });
    manner(response, answer, question);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/dns-query`,
    questions,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

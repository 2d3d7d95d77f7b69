import type { Report, ReportEvidence, ReportFinding, ReportHop } from '../../lib/report';

// Reports written by hand, one for each step, for tests of the views.

const nothing = { spf: null, dkim: [], dmarc: null, arc: null };

function evidence(line: number, trust: ReportEvidence['trust'], text: string, marked: string): ReportEvidence {
  const start = text.indexOf(marked);
  return {
    header: text.slice(0, text.indexOf(':')),
    index: line - 1,
    start: 0,
    end: 0,
    text,
    mark: [start, start + marked.length],
    line,
    trust,
  };
}

const hop = (index: number, place: ReportHop['place'], rest: Partial<ReportHop>): ReportHop => ({
  index,
  from: null,
  address: null,
  by: null,
  date: null,
  delaySeconds: null,
  isTls: null,
  place,
  ...(place === 'claimed' ? { role: 'unknown', basis: null } : { role: place === 'border' ? 'border' : 'receiver', basis: 'seen' }),
  ...rest,
});

const finding = (
  id: string,
  strength: ReportFinding['strength'],
  words: readonly [string, string, string],
  shown: ReportFinding['evidence'] = [],
): ReportFinding => ({
  id,
  kind: id.startsWith('info.') ? 'info' : 'warn',
  strength,
  title: words[0],
  explanation: words[1],
  advice: words[2],
  evidence: shown,
});

const forgedResults = 'Authentication-Results: mx.webmail.example;\n  dkim=pass header.d=paypal.example';

/** A forged payment notice: signed by the mailer, with a test result in the name of the reader's server. */
export const danger: Report = {
  schema: 1,
  verdict: {
    step: 'danger',
    rule: 'decisiveFinding',
    why: 'One finding alone has no likely honest cause.',
    headline: 'Says it is PayPal. It was sent by mailer.example.',
    headlineParts: [
      { kind: 'text', text: 'Says it is ' },
      { kind: 'claim', text: 'PayPal' },
      { kind: 'text', text: '. It was sent by ' },
      { kind: 'proof', text: 'mailer.example' },
      { kind: 'text', text: '.' },
    ],
    reasons: ['auth.forged-results', 'auth.unaligned', 'replyto.other-domain'],
  },
  sender: {
    claim: { name: 'PayPal', address: 'service@paypal.example', domain: 'paypal.example' },
    proof: { domain: 'mailer.example', by: 'dkim', speaker: 'reported', handedInBy: '203.0.113.9', reversePath: 'x19@bounce.example' },
    comparison: 'mismatch',
    subject: 'Your account has been limited',
    date: '2026-05-12T10:02:11.000Z',
    messageId: 'a1@mailer.example',
  },
  receiver: { id: 'postfix', name: 'Postfix', how: 'derived' },
  authentication: {
    reported: {
      spf: { result: 'pass', domain: 'bounce.example' },
      dkim: [{ result: 'pass', domain: 'mailer.example' }],
      dmarc: { result: 'fail', domain: 'paypal.example' },
      arc: null,
    },
    rechecked: null,
    claimed: { ...nothing, dkim: [{ result: 'pass', domain: 'paypal.example' }] },
  },
  lookups: null,
  hops: [
    hop(0, 'inside', { from: 'filter.webmail.example', by: 'store.webmail.example', date: '2026-05-12T10:08:36.000Z', delaySeconds: 2 }),
    hop(1, 'inside', {
      from: 'mx.webmail.example',
      address: '198.51.100.24',
      by: 'filter.webmail.example',
      date: '2026-05-12T10:08:34.000Z',
      delaySeconds: 1,
      isTls: true,
    }),
    hop(2, 'border', {
      from: 'out.mailer.example',
      address: '203.0.113.9',
      by: 'mx.webmail.example',
      date: '2026-05-12T10:08:33.000Z',
      delaySeconds: 3,
      isTls: true,
    }),
    hop(3, 'claimed', {
      from: 'queue.mailer.example',
      by: 'out.mailer.example',
      date: '2026-05-12T10:08:30.000Z',
      delaySeconds: 378,
      isTls: true,
    }),
    hop(4, 'claimed', {
      from: 'submit.mailer.example',
      by: 'queue.mailer.example',
      date: '2026-05-12T10:02:12.000Z',
      delaySeconds: 1,
      isTls: true,
    }),
    hop(5, 'claimed', { from: 'laptop', address: '192.0.2.77', by: 'submit.mailer.example', date: '2026-05-12T10:02:11.000Z' }),
  ],
  fields: [],
  findings: [
    finding(
      'auth.forged-results',
      'decisive',
      [
        'It carries a forged test result',
        'One line pretends that your own mail server approved PayPal’s signature. Your server did not write it: the line was already there when the message arrived.',
        'Do not click, do not answer, do not pay. If you have a PayPal account, open it the way you always do, not from this message.',
      ],
      [evidence(5, 'forged', forgedResults, 'mx.webmail.example'), evidence(5, 'forged', forgedResults, 'header.d=paypal.example')],
    ),
    finding(
      'auth.unaligned',
      'decisive',
      [
        'Signed by mailer.example, not by paypal.example',
        'A signature proves which domain sent a message. This one is genuine, but it belongs to somebody else.',
        'Treat the name PayPal as not proven.',
      ],
      [
        evidence(10, 'foreign', 'From: "PayPal" <service@paypal.example>', 'paypal.example'),
        evidence(
          9,
          'foreign',
          'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n  d=mailer.example; s=k1; h=from:to:subject:date',
          'd=mailer.example',
        ),
      ],
    ),
    finding(
      'replyto.other-domain',
      'strong',
      [
        'Answers would go to payhelp.example',
        'The address for answers belongs to a third domain that has no link to the sender shown.',
        'Do not answer this message.',
      ],
      [evidence(11, 'foreign', 'Reply-To: PayPal Service <help@payhelp.example>', 'payhelp.example')],
    ),
  ],
  gaps: [
    {
      id: 'auth.recheck-mismatch',
      reason: 'recheckNotAvailable',
      text: 'Whether the signatures fit: Truefrom has not checked them again itself.',
    },
  ],
  timing: { analysisMs: 3 },
};

/** A known name from a new address at a free mail provider. */
export const caution: Report = {
  ...danger,
  verdict: {
    step: 'caution',
    rule: 'strongFinding',
    why: 'One finding speaks clearly against the sender.',
    headline: 'Says it is Lena Hartmann. It was sent from a new address at freemail.example.',
    headlineParts: [
      { kind: 'text', text: 'Says it is ' },
      { kind: 'claim', text: 'Lena Hartmann' },
      { kind: 'text', text: '. It was sent from a new address at ' },
      { kind: 'proof', text: 'freemail.example' },
      { kind: 'text', text: '.' },
    ],
    reasons: ['name.known-person'],
  },
  sender: {
    ...danger.sender,
    claim: { name: 'Lena Hartmann', address: 'lena.h@freemail.example', domain: 'freemail.example' },
    proof: {
      domain: 'freemail.example',
      by: 'dmarc',
      speaker: 'reported',
      handedInBy: '198.51.100.7',
      reversePath: 'lena.h@freemail.example',
    },
    comparison: 'match',
    subject: 'Re: Minutes of the spring meeting',
  },
  authentication: {
    reported: {
      spf: { result: 'pass', domain: 'freemail.example' },
      dkim: [{ result: 'pass', domain: 'freemail.example' }],
      dmarc: { result: 'pass', domain: 'freemail.example' },
      arc: null,
    },
    rechecked: null,
    claimed: nothing,
  },
  lookups: null,
  hops: [
    hop(0, 'border', {
      from: 'out.freemail.example',
      address: '198.51.100.7',
      by: 'mx.webmail.example',
      date: '2026-05-12T14:31:09.000Z',
      isTls: true,
    }),
    hop(1, 'claimed', { from: null, by: 'out.freemail.example', date: '2026-05-12T14:31:00.000Z' }),
  ],
  findings: [
    finding(
      'name.known-person',
      'strong',
      [
        'You know Lena Hartmann from another address',
        'Until now her mail came from hartmann.example. An address at freemail.example can be opened by anyone, under any name.',
        'If Lena asks for money, a password or a file, ask her by phone or in a new message.',
      ],
      [evidence(9, 'foreign', 'From: "Lena Hartmann" <lena.h@freemail.example>', 'lena.h@freemail.example')],
    ),
    finding('msgid.foreign', 'note', ['The message number comes from another domain', 'Mail programs often write it.', 'Nothing to do.']),
  ],
};

/** A newsletter whose domain is proven. */
export const verified: Report = {
  ...caution,
  verdict: {
    step: 'verified',
    rule: 'senderProven',
    why: 'The sender is proven.',
    headline: 'Says it is City Library. It was sent by library.example.',
    headlineParts: [
      { kind: 'text', text: 'Says it is ' },
      { kind: 'claim', text: 'City Library' },
      { kind: 'text', text: '. It was sent by ' },
      { kind: 'proof', text: 'library.example' },
      { kind: 'text', text: '.' },
    ],
    reasons: [],
  },
  sender: {
    ...danger.sender,
    claim: { name: 'City Library', address: 'news@library.example', domain: 'library.example' },
    proof: { domain: 'library.example', by: 'dmarc', speaker: 'reported', handedInBy: '192.0.2.25', reversePath: 'b@library.example' },
    comparison: 'match',
    subject: 'New books in May',
  },
  authentication: {
    reported: {
      spf: { result: 'pass', domain: 'library.example' },
      dkim: [{ result: 'pass', domain: 'library.example' }],
      dmarc: { result: 'pass', domain: 'library.example' },
      arc: null,
    },
    rechecked: null,
    claimed: nothing,
  },
  findings: [
    finding('info.verified', 'note', [
      'library.example is proven',
      'The signature fits the sender shown and the text has not changed since.',
      'Nothing to do about the sender.',
    ]),
  ],
};

/** An old-fashioned message from a small firm: nothing proves it, nothing speaks against it. */
export const unverified: Report = {
  ...danger,
  verdict: {
    step: 'unverified',
    rule: 'nothingAgainst',
    why: 'Nothing proves the sender.',
    headline: 'Says it is Ravi Mehta. Nothing proves it, and nothing contradicts it.',
    headlineParts: [
      { kind: 'text', text: 'Says it is ' },
      { kind: 'claim', text: 'Ravi Mehta' },
      { kind: 'text', text: '. Nothing proves it, and nothing contradicts it.' },
    ],
    reasons: [],
  },
  sender: {
    ...danger.sender,
    claim: { name: 'Ravi Mehta', address: 'ravi@smallfirm.example', domain: 'smallfirm.example' },
    proof: { domain: null, by: null, speaker: null, handedInBy: '203.0.113.40', reversePath: 'ravi@smallfirm.example' },
    comparison: 'unknown',
    subject: 'Offer for the bicycle stands',
  },
  authentication: {
    reported: {
      spf: { result: 'none', domain: 'smallfirm.example' },
      dkim: [{ result: 'none', domain: null }],
      dmarc: { result: 'none', domain: null },
      arc: null,
    },
    rechecked: null,
    claimed: nothing,
  },
  lookups: null,
  hops: [
    hop(0, 'border', {
      from: 'mail.smallfirm.example',
      address: '203.0.113.40',
      by: 'mx.webmail.example',
      date: '2026-05-12T10:08:36.000Z',
      isTls: false,
    }),
  ],
  findings: [],
  gaps: [
    { id: 'a', reason: 'recheckNotAvailable', text: 'Whether the signatures fit: Truefrom has not checked them again itself.' },
    { id: 'b', reason: 'headersOnly', text: 'The text of the message: only its headers were there.' },
    { id: 'c', reason: 'receiverUnknown', text: 'Which lines your mail server wrote: its way of writing is not known.' },
    { id: 'd', reason: 'checkFailed', text: 'One check failed inside Truefrom.' },
  ],
};

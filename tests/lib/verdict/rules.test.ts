import { describe, expect, it } from 'vitest';
import type { Finding, Strength } from '../../../lib/checks';
import { decide, RULES, type Standing } from '../../../lib/verdict';

const proven: Standing = {
  claim: 'Ann Lee',
  provenDomain: 'firm.example',
  isProven: true,
  isInternal: false,
  handedInBy: '192.0.2.10',
  sentOnBy: null,
};
const unproven: Standing = { ...proven, provenDomain: null, isProven: false };

const finding = (id: string, strength: Strength, kind: Finding['kind'] = 'warn'): Finding => ({
  id,
  kind,
  strength,
  variant: null,
  params: {},
  evidence: [],
});
const verdictOf = (findings: readonly Finding[], standing = unproven, isTrusted = false) => decide(findings, standing, isTrusted).verdict;

describe('the rules, on both sides of their edge', () => {
  it.each([
    ['one decisive finding is danger', [finding('from.multiple-headers', 'decisive')], 'danger', 'decisiveFinding'],
    ['a strong one is not', [finding('from.multiple-headers', 'strong')], 'caution', 'strongFinding'],
    [
      'two strong findings of two topics are danger',
      [finding('auth.dmarc.fail', 'strong'), finding('replyto.freemail', 'strong')],
      'danger',
      'strongTopicsAgree',
    ],
    [
      'two views of one fact are one',
      [finding('auth.dmarc.fail', 'strong'), finding('auth.arc.untrusted-sealer', 'strong')],
      'caution',
      'strongFinding',
    ],
    [
      'a replay and its foreign addressee are one forward',
      [finding('auth.dkim.replayed', 'strong'), finding('recipient.not-addressed', 'strong')],
      'caution',
      'strongFinding',
    ],
    [
      'a strong and a weak one stay caution',
      [finding('auth.dmarc.fail', 'strong'), finding('envelope.null-sender', 'weak')],
      'caution',
      'strongFinding',
    ],
    [
      'two weak oddities of two topics are caution',
      [finding('auth.unauthenticated', 'weak'), finding('envelope.null-sender', 'weak')],
      'caution',
      'weakTopicsAgree',
    ],
    ['one weak oddity stays silent', [finding('auth.unauthenticated', 'weak')], 'unverified', 'nothingAgainst'],
    [
      'two weak ones of one topic stay silent',
      [finding('auth.unauthenticated', 'weak'), finding('auth.spf.fail', 'weak')],
      'unverified',
      'nothingAgainst',
    ],
    [
      'notes never count, however many',
      [finding('auth.dmarc.fail', 'note'), finding('replyto.other-domain', 'note'), finding('name.brand', 'note')],
      'unverified',
      'nothingAgainst',
    ],
    [
      'a link that leads elsewhere makes a weak oddity of an unproven sender a caution',
      [finding('auth.unauthenticated', 'weak'), finding('body.link-mismatch', 'note', 'note')],
      'caution',
      'linkLeadsElsewhere',
    ],
    ['alone it says nothing', [finding('body.link-mismatch', 'note', 'note')], 'unverified', 'nothingAgainst'],
    [
      'nor beside what is explained away',
      [finding('auth.dmarc.fail', 'note'), finding('body.link-mismatch', 'note', 'note')],
      'unverified',
      'nothingAgainst',
    ],
    ['nothing at all is unverified', [], 'unverified', 'nothingAgainst'],
  ] as const)('%s', (_rule, findings, step, rule) => {
    expect(verdictOf(findings)).toMatchObject({ step, rule });
  });

  it.each([
    ['a proven sender and nothing against it is verified', [], 'verified', 'senderProven'],
    ['one weak oddity leaves it so', [finding('replyto.freemail', 'weak')], 'verified', 'senderProven'],
    [
      'nor does a link that leads elsewhere beside it: newsletters of proven senders count clicks',
      [finding('domain.other-tld', 'weak'), finding('body.link-mismatch', 'note', 'note')],
      'verified',
      'senderProven',
    ],
    [
      'a name that only the sender’s own list speaks for is not verified',
      [{ ...finding('name.known-person', 'weak'), variant: 'relayed' }],
      'unverified',
      'nameUnproven',
    ],
    ['where the list is known it is', [{ ...finding('name.known-person', 'note'), variant: 'relayed' }], 'verified', 'senderProven'],
    ['a pass never makes a message good', [finding('name.brand', 'decisive')], 'danger', 'decisiveFinding'],
  ] as const)('%s', (_rule, findings, step, rule) => {
    expect(verdictOf(findings, proven)).toMatchObject({ step, rule });
  });

  it('info and note kinds are no warnings, whatever their strength', () => {
    expect(verdictOf([finding('info.list', 'decisive', 'info'), finding('msgid.foreign', 'decisive', 'note')]).step).toBe('unverified');
  });

  it('the reasons stand heaviest first, and only warnings are reasons', () => {
    const { reasons } = verdictOf([
      finding('auth.spf.fail', 'weak'),
      finding('info.list', 'note', 'info'),
      finding('name.brand', 'decisive'),
      finding('auth.dmarc.fail', 'strong'),
    ]);
    expect(reasons.map(({ id }) => id)).toEqual(['name.brand', 'auth.dmarc.fail', 'auth.spf.fail']);
  });

  it('a link is a reason only where it tips the scales', () => {
    const link = finding('body.link-mismatch', 'note', 'note');
    const reasonsOf = (strength: Strength) => verdictOf([link, finding('auth.unauthenticated', strength)]).reasons.map(({ id }) => id);
    expect(reasonsOf('weak')).toEqual(['auth.unauthenticated', 'body.link-mismatch']);
    expect(reasonsOf('strong')).toEqual(['auth.unauthenticated']);
  });

  it('every step can be reached, and the last rule always holds', () => {
    expect(new Set(RULES.map(({ step }) => step))).toEqual(new Set(['danger', 'caution', 'verified', 'unverified']));
    expect(RULES.at(-1)?.holds({ decisive: [], strong: [], weak: [], links: [], isProven: false })).toBe(true);
  });
});

describe('trust given to a sender', () => {
  it('quiets cautions about names, look-alikes and answers of a proven sender', () => {
    const { verdict, findings } = decide([finding('name.known-person', 'strong'), finding('replyto.freemail', 'strong')], proven, true);
    expect(verdict.step).toBe('verified');
    expect(findings.map(({ strength }) => strength)).toEqual(['note', 'note']);
  });

  it('holds for nobody who is not proven', () => {
    expect(verdictOf([finding('name.known-person', 'strong')], unproven, true).step).toBe('caution');
  });

  it('never quiets failed authentication, forged results or what is decisive', () => {
    expect(verdictOf([finding('auth.arc.earlier-fail', 'strong')], proven, true).step).toBe('caution');
    expect(verdictOf([finding('auth.forged-results', 'strong')], proven, true).step).toBe('caution');
    expect(verdictOf([finding('name.brand', 'decisive')], proven, true).step).toBe('danger');
  });
});

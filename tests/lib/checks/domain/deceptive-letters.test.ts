import { describeCheck, reader } from '../letter';

describeCheck('domain.deceptive-letters', {
  finds: [
    ['two alphabets in one word, whomever it imitates', { from: 'Info <info@xn--mlenhof-n2a116e.example>' }, 'strong'],
    [
      'a word of another alphabet that reads as Latin, under an ending where nobody reads it',
      { from: 'Info <info@xn--80a1agelh.example>' },
      'strong',
    ],
    ['a name in pictures is odd and deceives nobody', { from: 'Info <info@xn--ls8h.example>' }, 'weak'],
    ['mail of before DMARC', { from: 'Info <info@xn--mlenhof-n2a116e.example>', arrival: 'Tue, 03 Jun 2008 09:11:08 +0000' }, 'note'],
  ],
  quiet: [
    ['a name with accents', { from: 'Info <info@xn--hgelbrse-r4a9c.example>' }],
    ['a name of its own alphabet', { from: 'Info <info@xn--e1afmkfd.example>' }],
    ['a plain name', {}],
    [
      'one that the reader deals with',
      { from: 'Info <info@xn--mlenhof-n2a116e.example>' },
      undefined,
      { ...reader, knownDomains: ['xn--mlenhof-n2a116e.example'] },
    ],
    ['an imitation of a domain we know, which says more', { from: 'Support <info@xn--nrthwind-nbh.example>' }],
  ],
});

import { describeCheck, forwarded, hop, type Letter, listFields, READER } from '../letter';

const relayed = (from: string, middle = 'with ESMTP id 4Z1'): Letter => ({
  host: 'mx.school.example',
  path: 'accounts@firm.example',
  spf: 'none',
  dkim: [],
  dmarc: 'fail (p=NONE)',
  below: [hop(from, 'mx.school.example', undefined, middle)],
});
const outside = 'vm22.rented.example (vm22.rented.example [198.51.100.7])';

describeCheck('received.open-relay', {
  finds: [
    ['a school’s server passes on a stranger’s message', relayed(outside), 'weak'],
    ['list fields that nothing proves', { ...relayed(outside), extra: listFields }, 'weak'],
  ],
  quiet: [
    ['its user logged in', relayed(outside, 'with ESMTPSA id 4Z1')],
    ['a computer inside the school', relayed('pc7 (pc7 [10.1.2.3])')],
    ['a customer with an address of the provider', relayed('mail.firm.example (dsl-7.school.example [198.51.100.7])')],
    ['the author’s own server behind its provider', relayed('mail.firm.example (mail.firm.example [198.51.100.7])')],
    ['a filter in front of the reader’s mailbox', relayed(outside, `with ESMTP id 4Z1 for <${READER}>`)],
    ['a pupil’s mailbox that is sent on', relayed(outside, 'with ESMTP id 4Z1 for <ann@school.example>')],
    ['the same, where only To names it', { ...relayed(outside), to: 'Rae <rae@school.example>' }],
    [
      'a list',
      { ...relayed(outside), path: 'talk-bounces@school.example', spf: 'pass', extra: ['List-Post: <mailto:talk@school.example>'] },
    ],
    ['a forward', { ...forwarded, spf: 'pass', dkim: [], dmarc: 'fail (p=NONE)' }],
    ['the author is of that school', { ...relayed(outside), from: 'Ann <ann@school.example>' }],
    ['proven', { ...relayed(outside), dmarc: 'pass (p=NONE)' }],
  ],
});

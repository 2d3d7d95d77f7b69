import { expect, it } from 'vitest';
import { describeCheck, forwarded, run, stranger, throughList, listFields } from '../letter';

const unproven = { ...stranger, dmarc: 'fail (p=NONE)' };
const login = (account: string) => [`X-Authenticated-Sender: srv12.rented.example: ${account}`, 'Content-Type: text/plain'];

describeCheck('received.other-login', {
  finds: [
    ['list fields that nothing proves', { ...unproven, extra: [...listFields, ...login('info@shop.example')] }, 'weak'],
    ['another account', { ...unproven, extra: login('info@shop.example') }, 'weak'],
    [
      'as cPanel writes it',
      { ...unproven, extra: ['X-Get-Message-Sender-Via: srv12.rented.example: authenticated_id: info@shop.example'] },
      'weak',
    ],
    [
      'written in a webmail that Gmail is not',
      { ...unproven, from: 'Ann <ann.lee@gmail.com>', extra: ['X-Originating-IP: [198.51.100.9]'] },
      'weak',
    ],
  ],
  quiet: [
    ['the sender’s own account', { ...unproven, extra: login('ann@firm.example') }],
    ['another mailbox of the same organisation', { ...unproven, extra: login('web@mail.firm.example') }],
    ['a user name without a domain', { ...unproven, extra: login('firmexa') }],
    ['one account for all domains of its owner, proven', { extra: login('info@shop.example') }, 'note'],
    ['a list', { ...throughList, dmarc: 'fail (p=NONE)', extra: [...(throughList.extra ?? []), ...login('info@shop.example')] }, 'note'],
    ['a provider that says where its users write', { ...unproven, extra: ['X-Originating-IP: [198.51.100.9]'] }],
    [
      'a forward that notes the address',
      {
        ...forwarded,
        from: 'Ann <ann.lee@gmail.com>',
        spf: 'none',
        dkim: [],
        dmarc: 'none',
        extra: ['X-Originating-IP: [198.51.100.9]', 'X-Forwarded-To: reader@home.example'],
      },
    ],
  ],
});

it.each([
  ['account', { ...unproven, extra: login('info@shop.example') }],
  ['webmail', { ...unproven, from: 'Ann <ann.lee@gmail.com>', extra: ['X-Originating-IP: [198.51.100.9]'] }],
] as const)('the %s has words of its own', (variant, letter) => {
  expect(run('received.other-login', letter)).toMatchObject({ variant });
});

import { recheckOf } from '../../auth/rechecked';
import { describeCheck, type Letter, listFields } from '../letter';

const cloud = (tenant: string, change: Letter = {}): Letter => ({
  host: 'mail-eastus2azlp1701.outbound.protection.outlook.com',
  path: 'accounts@firm.example',
  dkim: [],
  extra: [`X-OriginatorOrg: ${tenant}`, 'Content-Type: text/plain'],
  ...change,
});

describeCheck('auth.relay-tenant-mismatch', {
  finds: [
    ['SPF passes for the cloud, and another tenant sent it', cloud('rented.example'), 'strong'],
    ['the same where the receiver tests nothing', cloud('rented.example', { receiver: 'postfix', isUntested: true }), 'weak'],
    [
      'the same where we found no signature either, only that SPF passes',
      cloud('rented.example', { receiver: 'postfix', isUntested: true, rechecked: recheckOf({ spf: 'pass firm.example' }) }),
      'strong',
    ],
    ['a trial tenant', cloud('x41q7.onmicrosoft.com'), 'strong'],
  ],
  quiet: [
    ['the firm’s own tenant', cloud('mail.firm.example')],
    ['the firm’s tenant by its default name', cloud('firm.onmicrosoft.com')],
    ['the firm’s own signature', cloud('rented.example', { dkim: ['pass header.d=firm.example'] })],
    [
      'the firm’s own signature, as we found where the receiver tests nothing',
      cloud('rented.example', { receiver: 'postfix', isUntested: true, rechecked: recheckOf({ dkim: ['pass firm.example'] }) }),
    ],
    ['a consumer mailbox', cloud('sct-15-20-9412-4-msonline-outlook-10872.templateTenant', { from: 'Ann <ann@hotmail.com>' })],
    ['a sender’s own invention, handed in elsewhere', cloud('rented.example', { host: 'mail.firm.example' })],
    [
      'a proven list',
      cloud('lists.example', {
        path: 'talk-bounces@lists.example',
        dkim: ['pass header.d=lists.example'],
        dmarc: 'fail (p=NONE)',
        extra: ['X-OriginatorOrg: lists.example', ...listFields],
      }),
      'note',
    ],
  ],
});

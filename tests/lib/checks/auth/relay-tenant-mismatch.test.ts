import { recheckOf } from '../../auth/rechecked';
import { describeCheck, hop, type Letter, listFields, signature } from '../letter';

const cloud = (tenant: string, change: Letter = {}): Letter => ({
  host: 'mail-eastus2azlp1701.outbound.protection.outlook.com',
  path: 'accounts@firm.example',
  dkim: [],
  extra: [`X-OriginatorOrg: ${tenant}`, 'Content-Type: text/plain'],
  ...change,
});

/** Microsoft's cloud gave it to a filter, which signed it for the firm and handed it in. */
const filtered = (tenant: string, change: Letter = {}): Letter =>
  cloud(tenant, {
    host: 'mx0a-00416201.pphosted.com',
    dkim: ['pass header.d=firm.example'],
    below: [
      hop(
        'mail-am6eur05on2101.outbound.protection.outlook.com (mail-am6eur05on2101.outbound.protection.outlook.com [192.0.2.61])',
        'mx0a-00416201.pphosted.com',
      ),
      hop('vm22.rented.example (198.51.100.7)', 'AM4PEPF00027A62.mail.protection.outlook.com', undefined, 'with Microsoft SMTP Server'),
      signature('firm.example'),
    ],
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
    [
      'a stranger’s machine handed it in there, which makes no forward where SPF passes for the author',
      cloud('x41q7.onmicrosoft.com', {
        below: [
          hop('vm22.rented.example (198.51.100.7)', 'AM4PEPF00027A62.mail.protection.outlook.com', undefined, 'with Microsoft SMTP Server'),
        ],
      }),
      'strong',
    ],
    ...['Auto-Submitted: auto-replied', 'Auto-Submitted: auto-generated'].map(
      (field) =>
        [
          `${field}, which makes no report of what has the author’s path`,
          cloud('rented.example', { extra: ['X-OriginatorOrg: rented.example', field] }),
          'strong',
        ] as const,
    ),
    [
      'a list of the tenant’s own, in the author’s path',
      cloud('rented.example', {
        dkim: ['pass header.d=rented.example'],
        extra: ['X-OriginatorOrg: rented.example', 'List-Post: <mailto:board@rented.example>'],
      }),
      'strong',
    ],
    [
      'a second field, which names the firm',
      cloud('rented.example', { extra: ['X-OriginatorOrg: firm.example', 'X-OriginatorOrg: rented.example'] }),
      'strong',
    ],
    ['a trial tenant behind a filter that signs for the firm', filtered('x41q7.onmicrosoft.com'), 'strong'],
    ['another firm behind that filter, which may be of one group', filtered('sister.example'), 'weak'],
    [
      'a forward that only fields claim',
      cloud('rented.example', {
        path: 'x@rented.example',
        dmarc: 'none',
        extra: ['X-OriginatorOrg: rented.example', 'Resent-From: me@rented.example'],
      }),
      'strong',
    ],
  ],
  quiet: [
    ['the firm’s own tenant', cloud('mail.firm.example')],
    ['the firm’s tenant by its default name', cloud('firm.onmicrosoft.com')],
    ['the firm’s own signature', cloud('rented.example', { dkim: ['pass header.d=firm.example'] })],
    [
      'the firm’s own signature, as we found where the receiver tests nothing',
      cloud('rented.example', { receiver: 'postfix', isUntested: true, rechecked: recheckOf({ dkim: ['pass firm.example'] }) }),
    ],
    ['the firm’s own tenant behind a filter', filtered('firm.example')],
    [
      'mail that another tenant’s mailbox forwards to a reader behind a filter',
      filtered('x41q7.onmicrosoft.com', { path: 'b+SRS=Kq2w@x41q7.onmicrosoft.com' }),
    ],
    [
      'the firm’s own tenant, twice',
      cloud('firm.example', { extra: ['X-OriginatorOrg: firm.example', 'X-OriginatorOrg: mail.firm.example'] }),
    ],
    [
      'an automatic answer through another tenant of the group, with the null path',
      cloud('sister.example', {
        path: '',
        dmarc: 'fail (p=NONE)',
        extra: ['X-OriginatorOrg: sister.example', 'Auto-Submitted: auto-replied'],
      }),
      'note',
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

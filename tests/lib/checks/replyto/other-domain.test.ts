import { describeCheck, throughList } from '../letter';

describeCheck('replyto.other-domain', {
  finds: [
    [
      'answers go elsewhere and nothing proves the sender',
      { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'desk@elsewhere.example' },
      'weak',
    ],
  ],
  quiet: [
    ['a proven newsletter', { replyTo: 'desk@elsewhere.example' }, 'note'],
    ['two addresses of one organisation', { replyTo: 'a@firm.example, b@mail.firm.example' }],
    ['a list', { ...throughList, dmarc: 'none', replyTo: 'talk@lists.example' }, 'note'],
  ],
});

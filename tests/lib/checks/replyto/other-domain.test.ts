import { describeCheck, throughList, listFields } from '../letter';

describeCheck('replyto.other-domain', {
  finds: [
    [
      'list fields that nothing proves',
      { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'desk@elsewhere.example', extra: listFields },
      'weak',
    ],
    [
      'answers go elsewhere and nothing proves the sender',
      { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'desk@elsewhere.example' },
      'weak',
    ],
    [
      'to a mailing service that did not send the message',
      { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'reply@in.getdrip.com' },
      'weak',
    ],
    [
      'to the reader’s own house and elsewhere',
      { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'ole@home.example, desk@elsewhere.example' },
      'weak',
    ],
  ],
  quiet: [
    ['a proven newsletter', { replyTo: 'desk@elsewhere.example' }, 'note'],
    [
      'to the mailing service that provably sent it',
      { spf: 'none', dkim: ['pass header.d=getdrip.com'], dmarc: 'none', replyTo: 'reply@in.getdrip.com' },
      'note',
    ],
    ['to the reader’s own house', { spf: 'none', dkim: [], dmarc: 'none', replyTo: 'ole@home.example' }, 'note'],
    ['two addresses of one organisation', { replyTo: 'a@firm.example, b@mail.firm.example' }],
    ['a list', { ...throughList, dmarc: 'none', replyTo: 'talk@lists.example' }, 'note'],
  ],
});

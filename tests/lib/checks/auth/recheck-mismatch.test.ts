import { recheckOf } from '../../auth/rechecked';
import { describeCheck, forwarded, throughList } from '../letter';

describeCheck('auth.recheck-mismatch', {
  finds: [
    [
      'a recorded DMARC pass that nothing bears out',
      { rechecked: recheckOf({ spf: 'none firm.example', dmarc: 'fail firm.example' }) },
      'decisive',
    ],
    [
      'the same by the DNS of today, which may have changed',
      { rechecked: recheckOf({ spf: 'none firm.example', dmarc: 'fail firm.example', isToday: true }) },
      'strong',
    ],
    [
      'a recorded signature that does not verify',
      { dmarc: '', rechecked: recheckOf({ spf: 'pass firm.example', dkim: ['fail firm.example'], dmarc: 'none firm.example' }) },
      'decisive',
    ],
    [
      'a recorded SPF pass that the record does not give, as the only proof',
      { dmarc: '', dkim: [], below: [], rechecked: recheckOf({ spf: 'fail firm.example', dmarc: 'none firm.example' }) },
      'decisive',
    ],
    [
      'calm where the sender is proven by another signature',
      { rechecked: recheckOf({ dkim: ['fail firm.example', 'pass mail.firm.example'], dmarc: 'pass firm.example' }) },
      'note',
    ],
    [
      'calm where our own check finds the proof that the server missed',
      {
        dmarc: 'fail (p=REJECT)',
        dkim: ['temperror header.d=firm.example'],
        rechecked: recheckOf({ dkim: ['pass firm.example'], dmarc: 'pass firm.example' }),
      },
      'note',
    ],
  ],
  quiet: [
    ['both agree', { rechecked: recheckOf({ spf: 'pass firm.example', dkim: ['pass firm.example'], dmarc: 'pass firm.example' }) }],
    ['nothing was looked up', {}],
    ['a key that is gone says nothing', { dmarc: '', rechecked: recheckOf({ dkim: ['neutral firm.example'] }) }],
    ['one of two signatures of the domain still holds', { rechecked: recheckOf({ dkim: ['fail firm.example', 'pass firm.example'] }) }],
    [
      'a list broke the signature after the sealer saw it',
      { ...throughList, rechecked: recheckOf({ dkim: ['fail firm.example', 'pass lists.example'] }) },
    ],
    [
      'a forwarder is not in the record of the author',
      { ...forwarded, rechecked: recheckOf({ spf: 'fail firm.example', dkim: ['pass firm.example'], dmarc: 'pass firm.example' }) },
    ],
  ],
});

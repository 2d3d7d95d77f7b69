import { describeCheck } from '../letter';

describeCheck('replyto.lookalike', {
  finds: [['one letter from the sender’s domain', { from: 'Ann <ann@brightfirm.example>', replyTo: 'ann@brightf1rm.example' }, 'decisive']],
  quiet: [
    ['the organisation’s second domain', { from: 'Ann <ann@brightfirm.example>', replyTo: 'ann@brightfirm-group.example' }],
    ['an unrelated domain', { replyTo: 'ann@elsewhere.example' }],
  ],
});

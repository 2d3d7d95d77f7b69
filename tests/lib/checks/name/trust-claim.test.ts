import { describeCheck } from '../letter';

describeCheck('name.trust-claim', {
  finds: [['a check mark in the name', { from: '=?utf-8?B?UGF5UGFsIOKchQ==?= <ann@firm.example>' }, 'weak']],
  quiet: [['a plain name', {}]],
});

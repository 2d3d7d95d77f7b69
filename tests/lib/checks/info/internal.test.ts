import { describeCheck, internalLetter } from '../letter';

describeCheck('info.internal', {
  finds: [['a colleague logged in on the same server', internalLetter, 'note']],
  quiet: [
    ['from outside', {}],
    ['an address that cannot be read is a stranger’s', { receiver: 'postfix', address: '193.x.y.z', isUntested: true }],
  ],
});

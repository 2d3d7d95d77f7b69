import { describeCheck } from '../letter';

describeCheck('info.legacy', {
  finds: [['received before DMARC', { arrival: 'Thu, 06 May 2010 09:11:08 +0000', isUntested: true }, 'note']],
  quiet: [
    ['an old Date on new mail', { date: 'Thu, 06 May 2010 09:11:00 +0000', isUntested: true }],
    ['today', {}],
  ],
});

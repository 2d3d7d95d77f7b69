import { describeCheck, stranger } from '../letter';

describeCheck('date.implausible', {
  finds: [
    [
      'a date years behind, and nothing proves the sender',
      { ...stranger, dmarc: 'fail (p=NONE)', date: 'Thu, 05 Mar 2009 10:00:00 +0000' },
      'strong',
    ],
    ['a date in the far future', { date: 'Tue, 19 Jan 2037 03:14:00 +0000' }, 'weak'],
  ],
  quiet: [
    ['a queue of a day', { date: 'Mon, 02 Jun 2025 09:00:00 +0000' }],
    ['old mail, old date', { date: 'Thu, 06 May 2010 09:11:00 +0000', arrival: 'Thu, 06 May 2010 09:11:08 +0000' }],
  ],
});

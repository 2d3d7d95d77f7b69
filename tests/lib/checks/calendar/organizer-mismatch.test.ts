import { describeCheck, invitation } from '../letter';

describeCheck('calendar.organizer-mismatch', {
  finds: [
    [
      'a colleague is named who did not send it',
      {
        from: 'Desk <desk-3@gmail.com>',
        extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'],
        body: invitation('ole@home.example'),
      },
      'strong',
    ],
  ],
  quiet: [
    [
      'the organizer sent it',
      { extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'], body: invitation('ann@firm.example') },
    ],
    [
      'a calendar that answers to the organizer',
      {
        from: 'Ann <calendar@service.example>',
        replyTo: 'ole@home.example',
        extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'],
        body: invitation('ole@home.example'),
      },
    ],
    [
      'an attendee answers the organizer',
      {
        extra: ['Content-Type: text/calendar; charset=utf-8; method=REPLY'],
        body: invitation('ole@home.example').replace('METHOD:REQUEST', 'METHOD:REPLY'),
      },
    ],
    ['no invitation', {}],
  ],
});

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
    [
      'a booking system that answers to the colleague, or somebody who writes so',
      {
        from: 'Ann <calendar@service.example>',
        replyTo: 'ole@home.example',
        extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'],
        body: invitation('ole@home.example'),
      },
      'weak',
    ],
  ],
  quiet: [
    [
      'the organizer sent it',
      { extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'], body: invitation('ann@firm.example') },
    ],
    [
      'a calendar that answers to a stranger who organizes',
      {
        from: 'Ann <calendar@service.example>',
        replyTo: 'bo@elsewhere.example',
        extra: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST'],
        body: invitation('bo@elsewhere.example'),
      },
      'note',
    ],
    [
      'the organizer’s own server signed it',
      {
        from: 'Ann <calendar@service.example>',
        dkim: ['pass header.d=service.example', 'pass header.d=home.example'],
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

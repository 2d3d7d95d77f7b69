import { describeCheck, signature } from '../letter';

describeCheck('header.duplicate', {
  finds: [['two Subjects differ', { below: ['Subject: URGENT payment', signature('firm.example')] }, 'strong']],
  quiet: [
    ['an equal repetition', { below: ['Subject: Minutes of the meeting', signature('firm.example')] }],
    ['each stands once', {}],
  ],
});

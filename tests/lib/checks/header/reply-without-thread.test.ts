import { expect, it } from 'vitest';
import { describeCheck, run, stranger, throughList, listFields } from '../letter';

const unproven = { ...stranger, dmarc: 'fail (p=NONE)' };
const plain = 'Content-Type: text/plain';

describeCheck('header.reply-without-thread', {
  finds: [
    ['list fields that nothing proves', { ...unproven, subject: 'Re: your invoice', extra: listFields }, 'weak'],
    ['an answer to nothing', { ...unproven, subject: 'Re: your invoice' }, 'weak'],
    ['in German, with a counter', { ...unproven, subject: 'AW [2]: Rechnung' }, 'weak'],
    [
      'an answer to itself',
      { ...unproven, subject: 'RE: x', messageId: '<1@a.example>', extra: ['In-Reply-To: <1@a.example>', plain] },
      'weak',
    ],
    ['empty fields', { ...unproven, subject: 'Re: x', extra: ['In-Reply-To:', 'References: ', plain] }, 'weak'],
  ],
  quiet: [
    ['an answer', { ...unproven, subject: 'Re: minutes', extra: ['In-Reply-To: <7@home.example>', plain] }],
    ['an answer that names the thread only', { ...unproven, subject: 'Re: minutes', extra: ['References: <7@home.example>', plain] }],
    ['a first letter', unproven],
    ['a word that begins alike', { ...unproven, subject: 'Results: third quarter' }],
    ['a proven ticket system', { subject: 'Re: ticket 41' }, 'note'],
    ['a list', { ...throughList, subject: 'Re: [talk] minutes', dmarc: 'fail (p=NONE)' }, 'note'],
  ],
});

it('an answer to itself has words of its own', () => {
  const letter = { ...unproven, subject: 'RE: x', messageId: '<1@a.example>', extra: ['References: <1@a.example>', plain] };
  expect(run('header.reply-without-thread', letter)).toMatchObject({ variant: 'itself' });
});

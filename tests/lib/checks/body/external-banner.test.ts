import { emptyProfile } from '../../../../lib/reader';
import { describeCheck, type Letter, listFields, reader, throughList } from '../letter';

const personal = { ...emptyProfile, mailbox: 'rae.reader@gmail.com' };
const to = 'Rae <rae.reader@gmail.com>';
const html = (body: string): Letter => ({ to, extra: ['Content-Type: text/html; charset=utf-8'], body });
const banner = '<div>CAUTION: This email originated from outside of the organization.</div><p>Hello Rae</p>';

describeCheck('body.external-banner', {
  finds: [
    ['in a personal mailbox', html(banner), 'weak', personal],
    ['in plain text', { to, body: '[ This message is from an external sender ]\r\n\r\nHello' }, 'weak', personal],
    ['list fields of a sender who is no list', { ...html(banner), extra: ['Content-Type: text/html', ...listFields] }, 'weak', personal],
  ],
  quiet: [
    ['an organisation’s own filter wrote it', html(banner), undefined, reader],
    ['in what is answered', html(`<p>Yes.</p><p>On Monday Ann wrote:</p>${banner}`), undefined, personal],
    [
      'a list of an organisation sent it on',
      { ...throughList, ...html(banner), extra: ['Content-Type: text/html', ...listFields] },
      'note',
      personal,
    ],
    ['a letter', html('<p>We met outside of town.</p>'), undefined, personal],
  ],
});

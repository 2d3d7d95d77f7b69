import { emptyProfile } from '../../../../lib/reader';
import { describeCheck, internalLetter, type Letter, throughList, listFields } from '../letter';

const html = (body: string): Letter => ({ extra: ['Content-Type: text/html; charset=utf-8'], body });
const banner = '<table><tr><td style="background:green">&#10003; <b>Verified</b>\r\nsender</td></tr></table><p>Dear Rae</p>';

const personal = { ...emptyProfile, mailbox: 'rae.reader@gmail.com' };
const to = 'Rae <rae.reader@gmail.com>';

const STATEMENTS = [
  'This message was authenticated',
  'This e-mail is from a safe domain',
  'The sender is in your contacts',
  'Sender from northwind.example is trusted',
  'Sender has been verified',
  'Gepr&uuml;fter Absender',
  'Remitente verificado',
  'Remetente confi&#225;vel',
  'Este correo ha sido verificado',
  'Exp&eacute;diteur v&#xe9;rifi&#233;',
  'Mittente attendibile',
  'Geverifieerde afzender',
];

describeCheck('body.drawn-proof', {
  finds: [
    ...STATEMENTS.map((words): [string, Letter, 'weak'] => [words, html(`<div>${words}</div><p>Dear Rae</p>`), 'weak']),
    [
      'list fields of a sender who is no list',
      { ...html(banner), to, extra: ['Content-Type: text/html', ...listFields] },
      'strong',
      personal,
    ],
    ['a banner on top', html(banner), 'weak'],
    ['in a personal mailbox, before which no filter stands', { ...html(banner), to }, 'strong', personal],
    [
      'sent on by a list with a filter',
      {
        ...throughList,
        ...html(banner),
        extra: ['List-Id: <t.lists.example>', 'List-Post: <mailto:t@lists.example>', 'Content-Type: text/html'],
      },
      'weak',
      personal,
    ],
    ['behind letters whose lower case is longer', html('<p>&#304;&#304;&#304; Trusted Sender</p>'), 'weak'],
    ['in another language', html('<div>Diese Nachricht wurde verifiziert</div><p>Guten Tag</p>'), 'weak'],
    ['the details of a webmail', html('<small>mailed-by: northwind.example signed-by: northwind.example</small>'), 'weak'],
  ],
  quiet: [
    ['a confirmed address', html('<p>Your e-mail address has been verified. Welcome!</p>')],
    ['a newsletter asks to be trusted', html('<p>Add us as a trusted sender, or to your trusted sender list.</p>')],
    ['a request to verify', html('<p>Please verify your e-mail address.</p>')],
    ['an essay about it', html(`<p>${'How mail works. '.repeat(60)} A verified sender is one who</p>`)],
    ['in a style sheet', html('<style>/* verified sender */</style><p>Hello</p>')],
    ['a plain text', { body: 'Verified sender' }],
    ['a filter of the reader’s own', { ...internalLetter, ...html(banner) }, 'note'],
  ],
});

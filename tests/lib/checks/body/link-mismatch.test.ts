import { describeCheck, type Letter } from '../letter';

const html = (body: string): Letter => ({ extra: ['Content-Type: text/html; charset=utf-8'], body });

describeCheck('body.link-mismatch', {
  finds: [
    ['a web address that leads elsewhere', html('<p>Log in: <a href="https://x.rented.example/l">www.northwind.example</a></p>'), 'note'],
    [
      'behind a `>` in an attribute',
      html('<a title="a > b" href=\'http://rented.example\'><b>https://northwind.example/pay</b></a>'),
      'note',
    ],
    ['with the target written in character references', html('<a href="&#104;ttps://rented.example/">northwind.example</a>'), 'note'],
  ],
  quiet: [
    ['the same domain', html('<a href="https://shop.northwind.example/x">www.northwind.example</a>')],
    ['words', html('<a href="https://rented.example/">Northwind, our shop</a>')],
    ['the sender’s own counter', html('<a href="https://click.firm.example/r?u=1">www.northwind.example</a>')],
    ['a mailing service’s counter', html('<a href="https://u1.ct.sendgrid.net/ls/click">www.northwind.example</a>')],
    ['a comment', html('<!-- <a href="https://rented.example/">www.northwind.example</a> -->')],
    ['plain text', {}],
  ],
});

import { describeCheck } from '../letter';

describeCheck('domain.freemail', {
  finds: [
    ['an organisation from a free mailbox', { from: 'Northwind <northwind-desk@gmail.com>' }, 'strong'],
    ['a known person from a free mailbox', { from: 'Ines Duarte <ines-office@gmail.com>' }, 'strong'],
    ['the head of an official letter, with its number', { from: '"(QB) - Protocolo 48210073365" <xk41-q@gmail.com>' }, 'strong'],
    ['an office by its word alone', { from: '"Confirm your refund 48210073365" <xk41-q@gmail.com>' }, 'strong'],
    ['nobody, from an address that spells a brand and a task', { from: '<netflix-billing.team@gmail.com>' }, 'strong'],
    ['an office, from an address that spells a brand and a task', { from: 'Support <paypal-support.team@gmail.com>' }, 'strong'],
  ],
  quiet: [
    ['a person whose address holds a brand and no task', { from: '<ann.netflix-fan@gmail.com>' }],
    ['a person who signs', { from: 'Ann Lee <netflix-team@gmail.com>' }],
    ['an office of nobody known', { from: 'Support <riverside-support.team@gmail.com>' }],
    ['a person with a telephone number', { from: '"Ann Lee 0176 48210073365" <ann-lee@gmail.com>' }],
    ['a person in capitals with a number', { from: '"ANN LEE 48210073365" <ann-lee@gmail.com>' }],
    ['a person with a year', { from: '"Ann Lee 1984" <ann-lee@gmail.com>' }],
    ['a numbered notice from a domain of its own', { from: '"(QB) - Protocolo 48210073365" <desk@firm.example>' }],
    ['a private person', { from: 'Ann Lee <ann-lee@gmail.com>' }],
    ['not a free mailbox', { from: 'Northwind <desk@firm.example>' }],
  ],
});

import { describeCheck } from '../letter';

describeCheck('domain.freemail', {
  finds: [
    ['an organisation from a free mailbox', { from: 'Northwind <northwind-desk@gmail.com>' }, 'strong'],
    ['a known person from a free mailbox', { from: 'Ines Duarte <ines-office@gmail.com>' }, 'strong'],
  ],
  quiet: [
    ['a private person', { from: 'Ann Lee <ann-lee@gmail.com>' }],
    ['not a free mailbox', { from: 'Northwind <desk@firm.example>' }],
  ],
});

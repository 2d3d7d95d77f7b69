import { describeCheck } from '../letter';

describeCheck('domain.other-tld', {
  finds: [
    ['it imitates a domain the reader knows', { from: 'Support <info@northwind.test>' }, 'decisive'],
    [
      'a brand’s name under another ending, from a task that names nobody: the brand’s own, perhaps',
      { from: 'Customer Support <info@netflix.example>' },
      'strong',
    ],
  ],
  quiet: [
    ['the known domain itself', { from: 'Support <info@northwind.example>' }],
    ['its sub-domain', { from: 'Support <info@mail.northwind.example>' }],
    ['an unrelated domain', {}],
    ['mail from before DMARC', { from: 'Support <info@northwind.test>', arrival: 'Thu, 06 May 2010 09:11:08 +0000' }, 'note'],
  ],
});

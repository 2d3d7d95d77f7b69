import { describeCheck } from '../letter';

describeCheck('domain.combosquat', {
  finds: [
    ['it imitates a domain the reader knows', { from: 'Support <info@northwind-alerts.example>' }, 'decisive'],
    [
      "a brand's name beside a word, from somebody with a name: perhaps the brand's own",
      { from: 'Anna Lind <info@netflix-payments.example>' },
      'strong',
    ],
    [
      'for which a service that takes its customers by contract signs as well',
      {
        from: 'Anna Lind <info@netflix-payments.example>',
        dkim: ['pass header.d=netflix-payments.example', 'pass header.d=s9.y.mc.salesforce.com'],
      },
      'weak',
    ],
    [
      'a known domain’s likeness stays what it is',
      {
        from: 'Anna Lind <info@northwind-alerts.example>',
        dkim: ['pass header.d=northwind-alerts.example', 'pass header.d=s9.y.mc.salesforce.com'],
      },
      'decisive',
    ],
    ['a brand’s name beside a host of pictures, which sends no mail', { from: 'Anna Lind <info@cdn-netflix.example>' }, 'strong'],
    ['a brand’s name beside a line of business', { from: 'Anna Lind <info@netflixpublishing.example>' }, 'weak'],
    ['the same from a task that names nobody', { from: 'Account Billing <info@netflix-payments.example>' }, 'decisive'],
    ['a task at a domain that asks for nothing', { from: 'Account Billing <info@netflix-winter.example>' }, 'strong'],
  ],
  quiet: [
    ['the known domain itself', { from: 'Support <info@northwind.example>' }],
    ['its sub-domain', { from: 'Support <info@mail.northwind.example>' }],
    ['an unrelated domain', {}],
    ['mail from before DMARC', { from: 'Support <info@northwind-alerts.example>', arrival: 'Thu, 06 May 2010 09:11:08 +0000' }, 'note'],
  ],
});

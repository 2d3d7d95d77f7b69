import { describeCheck } from '../letter';

describeCheck('domain.brand-in-subdomain', {
  finds: [
    ['it imitates a domain the reader knows', { from: 'Support <info@northwind.example.login-center.test>' }, 'decisive'],
    ["a brand's whole domain", { from: 'Ann Lee <info@netflix.com.k2hs.test>' }, 'decisive'],
    ["a brand's name alone", { from: 'Ann Lee <info@netflix.k2hs.test>' }, 'strong'],
    ['the machine of a firm that runs the program of that name', { from: 'Ann Lee <ann@gitlab.smallfirm.test>' }, 'weak'],
  ],
  quiet: [
    ['the known domain itself', { from: 'Support <info@northwind.example>' }],
    ['its sub-domain', { from: 'Support <info@mail.northwind.example>' }],
    ['an unrelated domain', {}],
    [
      'mail from before DMARC',
      { from: 'Support <info@northwind.example.login-center.test>', arrival: 'Thu, 06 May 2010 09:11:08 +0000' },
      'note',
    ],
  ],
});

import { describeCheck } from '../letter';

describeCheck('domain.homograph', {
  finds: [['a letter of another alphabet, as it travels', { from: 'Support <info@xn--nrthwind-nbh.example>' }, 'decisive']],
  quiet: [
    ['an honest name of its own alphabet', { from: 'Info <info@xn--e1afmkfd.example>' }],
    ['an unrelated domain', {}],
  ],
});

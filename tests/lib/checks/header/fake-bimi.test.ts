import { describeCheck } from '../letter';

describeCheck('header.fake-bimi', {
  finds: [['the sender brings its own logo', { extra: ['BIMI-Indicator: PHN2Zz48L3N2Zz4='] }, 'strong']],
  quiet: [
    ['a selector is the sender’s to name', { extra: ['BIMI-Selector: v=BIMI1; s=default;'] }],
    ['no logo', {}],
  ],
});

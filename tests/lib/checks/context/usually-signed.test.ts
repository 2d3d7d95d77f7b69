import { describeCheck, reader, throughList } from '../letter';

describeCheck('context.usually-signed', {
  finds: [['unsigned mail of a domain that always signs', { dkim: [] }, 'strong', { ...reader, alwaysSigned: ['firm.example'] }]],
  quiet: [
    ['signed', {}, undefined, { ...reader, alwaysSigned: ['firm.example'] }],
    ['a domain of which nothing is known', { dkim: [] }],
    [
      'a list took the signature',
      { ...throughList, dkim: ['pass header.d=lists.example'], dmarc: 'fail (p=NONE)' },
      'note',
      { ...reader, alwaysSigned: ['firm.example'] },
    ],
  ],
});

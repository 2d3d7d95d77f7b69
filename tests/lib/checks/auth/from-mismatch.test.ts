import { describeCheck } from '../letter';

describeCheck('auth.from-mismatch', {
  finds: [
    ['the receiver tested another From than the one shown', { dmarc: '', results: ['dmarc=pass header.from=rented.example'] }, 'decisive'],
    ['a failure of another domain', { dmarc: '', results: ['dmarc=fail header.from=rented.example'] }, 'strong'],
  ],
  quiet: [
    ['the same domain', {}],
    ['the organisation’s sub-domain', { from: 'Ann <ann@news.firm.example>', dmarc: '', results: ['dmarc=pass header.from=firm.example'] }],
    [
      'the domain in its other form',
      { from: 'Info <info@xn--bcher-kva.example>', dmarc: '', results: ['dmarc=pass header.from=b\u00c3\u00bccher.example'] },
    ],
  ],
});

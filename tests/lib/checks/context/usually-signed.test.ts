import { deliveryReport, describeCheck, forwarded, internalLetter, reader, signature, stranger, throughList } from '../letter';
import { known, memoryOf } from '../remembered';

const listed = { ...reader, alwaysSigned: ['firm.example'] };
const always = memoryOf(known(9));

describeCheck('context.usually-signed', {
  finds: [
    ['unsigned mail of a domain that the reader knows to sign', { dkim: [] }, 'strong', listed],
    ['unsigned mail of a domain that was always signed', { ...stranger, dmarc: 'fail (p=NONE)', remembered: always }, 'strong'],
    ['a signature that does not hold', { dkim: ['fail header.d=firm.example'], spf: 'none', dmarc: '', remembered: always }, 'strong'],
    ['a signature of somebody else', { dkim: ['pass header.d=rented.example'], spf: 'none', dmarc: '', remembered: always }, 'strong'],
    ['unsigned, but proven by SPF: a new server may not sign yet', { dkim: [], remembered: always }, 'weak'],
  ],
  quiet: [
    ['signed', {}, undefined, listed],
    ['signed as ever', { remembered: always }],
    ['a domain of which nothing is known', { dkim: [] }],
    ['a sender never seen', { dkim: [], remembered: memoryOf(null) }],
    ['signed on too few days to be a habit', { ...stranger, remembered: memoryOf(known(5)) }],
    ['unsigned before', { ...stranger, remembered: memoryOf(known(9, { isSigned: false })) }],
    ['another sub-domain, with habits of its own', { ...stranger, from: 'a@news.firm.example', remembered: always }],
    ['mail from before the habit', { ...stranger, arrival: 'Tue, 03 Jun 2014 09:11:08 +0000', remembered: always }],
    ['a signature that nobody tested', { dkim: [], below: [signature('firm.example')], spf: 'none', dmarc: '', remembered: always }],
    ['a forwarder changed it', { ...forwarded, dkim: ['fail header.d=firm.example'], spf: 'pass', dmarc: '', remembered: always }, 'note'],
    ['a delivery report', { ...deliveryReport, dkim: [], remembered: memoryOf(known(9, { domain: 'mail.firm.example' })) }, 'note'],
    ['a list took the signature', { ...throughList, dkim: ['pass header.d=lists.example'], dmarc: 'fail (p=NONE)' }, 'note', listed],
    ['a list took the signature, as the memory knows', { ...throughList, dmarc: 'fail (p=NONE)', remembered: always }, 'note'],
    ["a colleague on the reader's own server", { ...internalLetter, remembered: memoryOf(known(9, { domain: 'home.example' })) }],
  ],
});

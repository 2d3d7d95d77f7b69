import { deliveryReport, describeCheck, internalLetter, stranger } from '../letter';

const unproven = { ...stranger, dmarc: 'fail (p=NONE)' };

describeCheck('name.brand', {
  finds: [
    ['a brand from a stranger’s domain', { from: 'PayPal <ann@firm.example>' }, 'decisive'],
    ['a brand beside a lure in the domain', { from: 'PayPal <ann@paypal-login.example>' }, 'decisive'],
    [
      'a brand’s name beside words that ask for nothing, in a proven domain: a branch, perhaps',
      { from: 'Netflix <news@netflixwinter.example>' },
      'strong',
    ],
    [
      'the same, signed by a service that anybody signs up with',
      {
        from: 'Netflix <news@netflixwinter.example>',
        dkim: ['pass header.d=netflixwinter.example', 'pass header.d=sendgrid.net'],
      },
      'strong',
    ],
    [
      'a line of business beside the name, with nothing proven',
      { ...unproven, from: 'Netflix <news@netflixmagazine.example>' },
      'decisive',
    ],
    ['beside a word of advertisements, so the brand’s own perhaps', { from: 'Netflix <news@netflixrewards.example>' }, 'strong'],
    ['beside a word that asks for a password', { from: 'Netflix <news@netflixlogin.example>' }, 'decisive'],
    ['a mailbox that anybody gets at the brand', { from: 'Proton Security <desk@proton.me>' }, 'decisive'],
    ['the brand’s own label under another ending', { from: 'Netflix <news@netflix.example>' }, 'strong'],
    ['a shop at a host for shops', { from: 'Shopify Billing <billing@acme.myshopify.com>' }, 'decisive'],
    ['a whole address in the name is no label that is named openly', { from: '"PayPal, news@q17.example" <news@q17.example>' }, 'decisive'],
    ['a brand beside the label of a domain that is not proven', { ...unproven, from: 'Disney Q17 <news@q17.example>' }, 'decisive'],
    [
      'a brand with a common word, in a group anybody can open',
      { from: "'PayPal Billing' via Desk <desk-77@googlegroups.com>" },
      'decisive',
    ],
    [
      'a letter that poses as a firm’s Exchange',
      { from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@firm.example>' },
      'decisive',
    ],
  ],
  quiet: [
    ['the brand itself', { from: 'PayPal <service@paypal.com>' }],
    ['a surname that is also a brand', { from: 'Chase Lindgren <chase@firm.example>' }],
    ['a brand beside the label of the proven domain, short as it is', { from: 'Disney Q17 <news@q17.example>' }],
    ['a brand’s name beside a line of business, in a proven domain', { from: 'Netflix <news@netflixmagazine.example>' }],
    ['and beside a country', { from: 'Netflix <news@netflix-denmark.example>' }],
    ['a long-standing domain that holds the name', { from: 'Home Depot <news@homedepotemail.com>' }],
    [
      'a branch, perhaps, for which a service that takes customers by contract signs as well',
      {
        from: 'Netflix <news@netflixwinter.example>',
        dkim: ['pass header.d=netflixwinter.example', 'pass header.d=s9.y.mc.salesforce.com'],
      },
    ],
    [
      'a firm’s Exchange returns mail',
      { ...deliveryReport, from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@firm.example>' },
      'note',
    ],
    [
      'and keeps its own report inside, without a reverse-path',
      { ...internalLetter, from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@home.example>' },
      'note',
    ],
    ['no brand', {}],
  ],
});

import { describe, expect, it } from 'vitest';
import { brandClaims, brandsInName, readName } from '../../../lib/identity';

const summary = (name: string, address: string): string => {
  const [claim] = brandClaims(readName(name), address);
  return claim ? `${claim.isClose ? 'perhaps ' : ''}${claim.brand.name}, ${claim.how}` : 'nothing';
};
const ELSEWHERE = 'info@blue-lantern.example';

describe('a display name that claims a brand', () => {
  it.each([
    ['PayPal', 'PayPal, plain'],
    ['paypal', 'PayPal, plain'],
    ['Pay Pal Kundenservice', 'PayPal, plain'],
    ['Your Netflix Membership', 'Netflix, plain'],
    ['TrustWallet APP', 'Trust Wallet, plain'],
    ['#Harbor_Freight_Rewards#', 'Harbor Freight, plain'],
    ['AppleTeam', 'Apple, plain'],
    ['Apple', 'Apple, plain'],
    ['Apple Support ®', 'Apple, plain'],
    ['Equipo de Google Drive', 'Google, plain'],
    ['DHL Paket', 'DHL, plain'],
    ['Katie from Ledger', 'Ledger, plain'],
    ['Netflix winter camp', 'Netflix, plain'],
    ['Adobe via Zendesk', 'Adobe, plain'],
    ['Ann Lee via Docusign', 'DocuSign, plain'],
    ['J. Miller (via Dropbox)', 'Dropbox, plain'],
    ['РауРаl Support', 'PayPal, disguised'],
    ['Νetflix', 'Netflix, disguised'],
    ['𝗔𝗽𝗽𝗹𝗲 Team', 'Apple, plain'],
    ['Ⓝⓔⓣⓕⓛⓘⓧ Team', 'Netflix, plain'],
    ['🅽🅴🆃🅵🅻🅸🆇', 'Netflix, plain'],
    ['🅿️ayPal', 'PayPal, plain'],
    ['ᴘᴀʏᴘᴀʟ', 'PayPal, disguised'],
    ['N3tflix', 'Netflix, disguised'],
    ['F@cebook', 'Facebook, disguised'],
    ['H0me Depot', 'Home Depot, disguised'],
    ['TeIegram', 'Telegram, disguised'],
    ['N.E.T.F.L.I.X', 'Netflix, spaced'],
    ['C o i n b a s e', 'Coinbase, spaced'],
    ['Über Support', 'Uber, plain'],
    ['Goolge Alerts', 'Google, misspelt'],
    ['American Exprses', 'American Express, misspelt'],
    ['Canad aPost Team', 'Canada Post, misspelt'],
    ['\u202eecivreS xilfteN\u202c', 'Netflix, plain'],
    ['N\u2060e\u2060t\u2060f\u2060l\u2060i\u2060x', 'Netflix, plain'],
    ['=?utf-8?B?TmV0ZmxpeA==?=', 'Netflix, plain'],
    ['Apple Cadeaukaart', 'Apple, plain'],
    ['GLS Depot', 'GLS, plain'],
    ['service@paypal.com', 'PayPal, domain'],
    ['help@support-netflix.com via Forms', 'Netflix, domain'],
    ['Сбербанк Онлайн', 'Sberbank, plain'],
    ['L’Assurance Maladie', 'Ameli, plain'],
    ["Caisse d'Allocations Familiales", 'CAF, plain'],
    ['楽天市場', 'Rakuten, plain'],
    ['أرامكس', 'Aramex, plain'],
    ['Crypto Support', 'Crypto.com, plain'],
    ['Apple サポート', 'Apple, plain'],
    ['支付宝客服', 'Alipay, plain'],
    ['Appleサポート', 'Apple, plain'],
    ['Υποστήριξη Apple', 'Apple, plain'],
    ['ПОДДЕРЖКА Apple', 'Apple, plain'],
    ['Discord Säkerhet', 'Discord, plain'],
    ['Visa Zákaznická podpora', 'Visa, plain'],
    ['Exodus Ügyfélszolgálat', 'Exodus, plain'],
    ['Norton Asiakaspalvelu', 'Norton, plain'],
    ['Indeed Mise à jour', 'Indeed, plain'],
    ['Verifica Visa', 'Visa, plain'],
    ['Wix', 'Wix, plain'],
    ['Wix Billing', 'Wix, plain'],
    ['GeekSquad Renewal', 'Geek Squad, plain'],
    ['카카오뱅크 고객센터', 'KakaoBank, plain'],
    ['Сбербанк поддержка', 'Sberbank, plain'],
    ['O2 Kundenservice', 'O2, plain'],
    ['o2 Kundenservice', 'O2, plain'],
    ['SBI YONO', 'State Bank of India, plain'],
    ['Audible', 'Audible, plain'],
    ['Target Rewards', 'Target, plain'],
    ['DNB', 'DNB, plain'],
    ['Instagram Info Badge', 'Instagram, plain'],
    ['Netflix User Group Security Alert', 'Netflix, plain'],
    ['Netflix User Verification', 'Netflix, plain'],
    ['Certified PayPal', 'PayPal, plain'],
    ['Lee & Sons - authorised PayPal Security', 'PayPal, plain'],
    ['ธนาคารกสิกรไทย', 'Kasikornbank, plain'],
    ['Die Schweizerische Post', 'Swiss Post, plain'],
    ['Service Canada', 'Service Canada, plain'],
    ['Metro Bank', 'Metro Bank, plain'],
    ['Metro Bank Alert', 'Metro Bank, plain'],
    ['Agencia Tributaria - Sede Electrónica', 'Agencia Tributaria, plain'],
    ['Swisscom Bluewin', 'Swisscom, plain'],
    ['ssa.gov', 'Social Security Administration, domain'],
  ])('%s: %s', (name, expected) => {
    expect(summary(name, ELSEWHERE)).toBe(expected);
  });

  it.each([
    [
      'two letters changed places',
      [0, 3, 6, 7],
      (name: string, at: number) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
    ],
    ['a letter stands twice', [0, 4, 8], (name: string, at: number) => name.slice(0, at) + name[at] + name.slice(at)],
  ])('is misspelt wherever %s', (_, places, misspell) => {
    const names = places.map((at) => misspell('mastercard', at));
    expect(names.map((name) => `${name}: ${summary(name, ELSEWHERE)}`)).toEqual(names.map((name) => `${name}: Mastercard, misspelt`));
  });

  it('is not misspelt by two names that a sign joins, one of them is', () => {
    expect(summary('Tor & Line', ELSEWHERE)).toBe('nothing');
    expect(summary('Tor Line', ELSEWHERE)).toBe('T-Online, misspelt');
    expect(summary('AT & T', ELSEWHERE)).toBe('AT&T, plain');
  });

  it('so is a misspelt name that is the name of a mailbox only', () => {
    expect(summary('Netflxi', 'netflxi@gmail.com')).toBe('Netflix, misspelt');
  });

  it('a word that is a brand’s for short claims little beside a word of trade', () => {
    expect(summary('Crypto Club', 'board@crypto-friends.example')).toBe('perhaps Crypto.com, plain');
    expect(summary('Amazon Business', ELSEWHERE)).toBe('Amazon, plain');
    expect(summary('Telekom Deutschland', ELSEWHERE)).toBe('T-Online, plain');
  });

  it('a word before the @ names no speaker beside a lure', () => {
    expect(summary('Instagram Verified Badge Team', 'badge@blue-lantern.example')).toBe('Instagram, plain');
    expect(summary('Instagram Badge', 'badge@blue-lantern.example')).toBe('perhaps Instagram, plain');
  });

  it('a name that is the sender’s whole label is still a claim beside a lure', () => {
    expect(summary('Ledger Support', 'x@ledgersupport.example')).toBe('Ledger, plain');
  });

  it('a small word with an accent is no brand without one', () => {
    expect(brandsInName('Ann Lee über Kleinanzeigen').map(({ name }) => name)).toEqual(['Kleinanzeigen']);
    expect(brandsInName('Über Support').map(({ name }) => name)).toEqual(['Uber']);
  });

  it('a household name that no list calls phished is known as well', () => {
    expect(summary('CaixaBank', ELSEWHERE)).toBe('CaixaBank, plain');
    expect(summary('Delta', ELSEWHERE)).toBe('nothing');
  });

  it('from a free mailbox at the brand it is still a claim', () => {
    expect(summary('Google Support', 'google-desk.77@gmail.com')).toBe('Google, plain');
    expect(summary('GMX Kundenservice', 'desk-77@gmx.de')).toBe('GMX, plain');
    expect(summary('Google', 'no-reply@gmail.com')).toBe('nothing');
    expect(summary('GMX', 'noreply@gmx.de')).toBe('nothing');
  });

  it('a tenant of a brand’s platform is not the brand', () => {
    expect(summary('Microsoft account team', 'info@blue-lantern.onmicrosoft.com')).toBe('Microsoft, plain');
  });

  it('shows the words that claim it', () => {
    expect(brandClaims(readName('Your McDonald’s coupon'), ELSEWHERE)[0]?.written).toBe('McDonalds');
    expect(brandClaims(readName('Best Buy Rewards'), ELSEWHERE)[0]?.written).toBe('Best Buy');
  });
});

describe('a display name that claims nothing', () => {
  it.each([
    ['PayPal', 'service@paypal.com'],
    ['Facebook', 'security@facebookmail.com'],
    ['DVLA', 'noreply@notifications.service.gov.uk'],
    ['Box Office', 'tickets@small-theatre.example'],
    ['Ups Hansen', 'office@blue-lantern.example'],
    ['Säkerhet', 'info@blue-lantern.example'],
    ['Über den Dächern', 'hotel@blue-lantern.example'],
    ['IRS', 'irs@service.govdelivery.com'],
    ['SNCF Connect', 'noreply@connect.sncf'],
    ['Amazon seller - LampWorld', 'x@marketplace.amazon.de'],
    ['Outlook Team', 'no-reply@microsoft.com'],
    ['Ann Lee via LinkedIn', 'invitations@linkedin.com'],
    ['Alice via Zendesk', 'support@spring-garden.example'],
    ['Al Di Meola', 'al@dimeola-guitars.example'],
    ['Lena Fischer', 'lena@fischer-design.example'],
    ['Ups and Downs Climbing', 'hi@ups-and-downs.example'],
    ['Customer Support', 'support@small-shop.example'],
    ['Pineapple Press', 'books@pineapplepress.example'],
    ['王小明', 'wang@cn-books.example'],
    ['Сара Рохлина', 'sara@vesna-art.example'],
    ['', 'x@y.example'],
  ])('%s <%s>', (name, address) => {
    expect(brandClaims(readName(name), address)).toEqual([]);
  });
});

describe('a display name that an honest sender could have', () => {
  it.each([
    ['Chase Conklin', 'chase.conklin@arm.example'],
    ['Apple Martin', 'apple@martin-law.example'],
    ['Visa Koskinen', 'visa@lahti.example'],
    ['The Ledger Newsroom', 'news@hilltownledger.example'],
    ['Wise Owl Books', 'books@wiseowl.example'],
    ['On Target Archery', 'club@archery.example'],
    ['Nike Wagner', 'nike@wagner-archiv.example'],
    ['A Notion of Wool', 'shop@woolly.example'],
    ['O2 Arena', 'tickets@arena.example'],
    ['Metro Bank Street Market', 'stalls@street-market.example'],
    ['Otis Lifts Service Canada', 'desk@otis-lifts.example'],
    ['Samsung Reparaturen Wil', 'desk@handyklinik.example'],
    ['Orange County Choir', 'sing@occhoir.example'],
    ['Masami Sato (Google)', 'ms@kernel.example'],
    ['Filmclub on Netflix', 'hello@filmclub.example'],
    ['Schulze Consulting for Microsoft', 'office@schulze.example'],
    ['MacTimes: Apple News', 'letter@mactimes.example'],
    ['Zalando', 'news@zalando.hu'],
    ['Netflxi', 'office@netflxi.example'],
    ['Erik Nordström', 'erik@harbour.example'],
    ['Stanford University Alumni Lisbon', 'hello@lisbonalumni.example'],
    ['The Daily Ledger', 'news@dailyledger.example'],
    ['CloudKart - authorised Apple reseller', 'quote@mail-desk.example'],
    ['Miller CPA, IRS Enrolled Agent', 'office@taxreturns.example'],
    ['Google Developer Group Lisbon', 'hello@devs-lisbon.example'],
    ['Tesla Owners Club Tyrol', 'office@e-drivers.example'],
    ['Spotify Stadium Choir', 'office@hill-choir.example'],
    ['Mercedes Chase', 'mercedes@small-shop.example'],
  ])('%s <%s> is doubtful at most', (name, address) => {
    expect(brandClaims(readName(name), address).filter(({ isClose }) => !isClose)).toEqual([]);
  });
});

it('names brands in a text, rightly or not', () => {
  expect(brandsInName('PayPal and Netflix').map(({ name }) => name)).toEqual(['PayPal', 'Netflix']);
});

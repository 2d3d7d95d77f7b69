import { describe, expect, it } from 'vitest';
import { findLikeness, type Likeness, type LikenessContext } from '../../../lib/identity';
import { isCommonDifference } from '../../../lib/identity/compare';

const NOBODY: LikenessContext = { own: [], known: [] };
const READER: LikenessContext = {
  own: ['granite-works.example', 'hillside.example'],
  known: ['maplebank.example', 'oak-and-ash.example', 'feldweg.de', 'ice.example'],
};

const first = (domain: string, context = NOBODY): Likeness | null => findLikeness(domain, context)[0] ?? null;
const summary = (domain: string, context = NOBODY): string => {
  const found = first(domain, context);
  return found ? `${found.isClose ? 'perhaps ' : ''}${found.kind} of ${found.target}` : 'nothing';
};

describe('a domain a few letters away', () => {
  it.each([
    ['paypa1.com', 'lookalike of paypal.com'],
    ['paypla.com', 'lookalike of paypal.com'],
    ['paypall.com', 'lookalike of paypal.com'],
    ['pay-pal.com', 'lookalike of paypal.com'],
    ['rnicrosoft.com', 'lookalike of microsoft.com'],
    ['micros0ft.com', 'lookalike of microsoft.com'],
    ['netfllx.com', 'lookalike of netflix.com'],
    ['netflixs.com', 'lookalike of netflix.com'],
    ['vvhatsapp.com', 'lookalike of whatsapp.com'],
    ['klaran.com', 'lookalike of klarna.com'],
    ['clropbox.com', 'lookalike of dropbox.com'],
    ['wellsfarrgoo.com', 'lookalike of wellsfargo.com'],
  ])('%s is a %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it('says which letters differ', () => {
    expect(first('paypa1.com')?.difference).toEqual({ seen: '1', meant: 'l' });
    expect(first('rnicrosoft.com')?.difference).toEqual({ seen: 'rn', meant: 'm' });
    expect(first('microsft.com')?.difference).toEqual({ seen: 's', meant: 'so' });
    expect(first('paypall.com')?.difference).toEqual({ seen: 'll', meant: 'l' });
  });

  it('four letters beside a small word are a name under its own ending, and perhaps one under another', () => {
    expect(summary('elhsbc.com')).toBe('combosquat of hsbc.com');
    expect(summary('elhsbc.net')).toBe('perhaps combosquat of hsbc.com');
    expect(summary('secure-hsbc.net')).toBe('combosquat of hsbc.com');
  });

  it('weighs less where the ending differs and the name is short', () => {
    expect(summary('hulo.net')).toBe('nothing');
    expect(summary('paypa1.net')).toBe('lookalike of paypal.com');
  });

  it.each([
    ['amazpn.de', 'lookalike of amazon.com'],
    ['semde.example', 'lookalike of sendle.com'],
    ['semde.rs', 'perhaps lookalike of sendle.com'],
    ['paypa1.rs', 'lookalike of paypal.com'],
    ['netlfix.rs', 'lookalike of netflix.com'],
    ['macy.com', 'perhaps lookalike of macys.com'],
    ['macyss.com', 'lookalike of macys.com'],
  ])(
    'at home wherever the brand is, another word under the ending of a country where it is not, and of a family the family: %s is %s',
    (domain, expected) => {
      expect(summary(domain)).toBe(expected);
    },
  );

  it.each([
    ['figla.com', 'lookalike of figma.com'],
    ['figra.com', 'perhaps lookalike of figma.com'],
    ['vibex.com', 'perhaps lookalike of viber.com'],
    ['vibet.com', 'lookalike of viber.com'],
    ['kroger.se', 'perhaps otherTld of kroger.com'],
    ['krogen.com', 'lookalike of kroger.com'],
    ['krogen.se', 'perhaps lookalike of kroger.com'],
  ])('a letter that no eye, finger or flipped bit puts there makes another word: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it('an ordinary word or a well-known other name is only close', () => {
    expect(findLikeness('patron.com', NOBODY).every(({ isClose }) => isClose)).toBe(true);
    expect(findLikeness('gitlab.com', NOBODY)).toEqual([]);
  });
});

describe('a change that strangers have as well', () => {
  it.each([
    ['mill', 'mill'],
    ['mill2', 'mill'],
    ['mill24', 'mill7'],
    ['hill', 'mill'],
    ['smill', 'mill'],
    ['ill', 'mill'],
    ['mill-', 'mill'],
    ['watermill', 'water-mill'],
  ])('%s and %s', (seen, meant) => {
    expect(isCommonDifference(seen, meant)).toBe(true);
  });

  it.each([
    ['miil', 'mill'],
    ['mll', 'mill'],
    ['mi2ll', 'mill'],
    ['mlil', 'mill'],
    ['water--mill', 'watermill'],
  ])('is not that of %s and %s', (seen, meant) => {
    expect(isCommonDifference(seen, meant)).toBe(false);
  });

  it('weighs less under another ending', () => {
    const known: LikenessContext = { own: [], known: ['brightwater.example'] };
    expect(summary('wrightwater.test', known)).toBe('perhaps lookalike of brightwater.example');
    expect(summary('brigthwater.test', known)).toBe('lookalike of brightwater.example');
    expect(summary('8rightwater.test', known)).toBe('lookalike of brightwater.example');
  });
});

describe('letters of other scripts and accents', () => {
  it.each([
    ['xn--l-7sba6dbr.com', 'homograph of paypal.com'],
    ['gооgle.com', 'homograph of google.com'],
    ['еbау.com', 'homograph of ebay.com'],
    ['nėtflix.com', 'homograph of netflix.com'],
    ['ɢithub.com', 'homograph of github.com'],
    ['xn--mller-bau-q9a.example', 'nothing'],
    ['münchen.de', 'nothing'],
    ['почта.рф', 'nothing'],
  ])('%s: %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it('a letter of another alphabet is put where the eye forgives it, so one more is off', () => {
    expect(summary('evennode.com')).toBe('perhaps lookalike of evernote.com');
    expect(summary('bitwøreen.com')).toBe('homograph of bitwarden.com');
  });

  it('one common accent on a short or ordinary name is only close', () => {
    expect(summary('über.com')).toBe('perhaps homograph of uber.com');
    expect(summary('orangé.com')).toBe('perhaps homograph of orange.fr');
  });
});

describe('the same name under another ending', () => {
  it.each([
    ['netflix.online', 'otherTld of netflix.com'],
    ['netflix.example', 'otherTld of netflix.com'],
    ['netflix.ch', 'perhaps otherTld of netflix.com'],
    ['apple.com.lk', 'perhaps otherTld of apple.com'],
    ['alpha.org', 'nothing'],
    ['alpha.franken.de', 'nothing'],
    ['staraya-pochta.com', 'nothing'],
    ['target.org', 'nothing'],
    ['gemini.org', 'perhaps otherTld of gemini.com'],
    ['crypto.museum', 'nothing'],
    ['gitlab.freedesktop.org', 'perhaps otherTld of gitlab.com'],
    ['gitlab.online', 'otherTld of gitlab.com'],
    ['netflix.lv', 'perhaps otherTld of netflix.com'],
  ])('%s: %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it('a name at home elsewhere has a .com that was taken long ago, an office has none, and a firm that the reader knows may be imitated there', () => {
    expect(summary('lichess.com')).toBe('perhaps otherTld of lichess.org');
    expect(summary('lichess.net')).toBe('otherTld of lichess.org');
    expect(summary('hmrc.com')).toBe('otherTld of hmrc.gov.uk');
    expect(summary('maplebank.com', READER)).toBe('otherTld of maplebank.example');
  });
});

describe('a known name plus words', () => {
  it.each([
    ['paypal-billing-team.com', 'combosquat of paypal.com'],
    ['securepaypal.net', 'combosquat of paypal.com'],
    ['app1e-invoice.org', 'combosquat of apple.com'],
    ['coinbase2fa.com', 'combosquat of coinbase.com'],
    ['apple-support.com', 'combosquat of apple.com'],
    ['fedex-com.com', 'combosquat of fedex.com'],
    ['verifyapplelogin.com', 'combosquat of apple.com'],
    ['greenappleshop.com', 'nothing'],
    ['crypto-unlock.net', 'combosquat of crypto.com'],
    ['cryptogarden.net', 'nothing'],
    ['crypto-garden.net', 'nothing'],
    ['boxpassword.example', 'nothing'],
    ['apple-for-you.net', 'combosquat of apple.com'],
    ['gardenlaunchpad.net', 'combosquat of launchpad.net'],
    ['gardenlaunchpad.com', 'nothing'],
    ['garden-caixa.gov.br', 'combosquat of caixa.gov.br'],
    ['garden-caixa.com.br', 'perhaps combosquat of caixa.gov.br'],
    ['accountsentry.io', 'combosquat of sentry.io'],
    ['accountsentry.com', 'nothing'],
    ['serviceskraken.com', 'combosquat of kraken.com'],
    ['apple-orchard.com', 'perhaps combosquat of apple.com'],
    ['paypal-hungary.com', 'perhaps combosquat of paypal.com'],
    ['ebay-engineering.com', 'perhaps combosquat of ebay.com'],
    ['ebayengineering.com', 'perhaps combosquat of ebay.com'],
    ['appletree-nursery.com', 'nothing'],
    ['pinstripes-tailor.com', 'nothing'],
    ['amazonia-travel.com', 'nothing'],
    ['interactive-maps.com', 'nothing'],
    ['chasethesun.example', 'nothing'],
    ['adhlegal.com', 'nothing'],
    ['pineapple-juice.com', 'nothing'],
  ])('%s: %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['watchlostonline.net', 'nothing'],
    ['tossinggames.com', 'nothing'],
    ['bootstrap-lessons.com', 'nothing'],
    ['paypalemail.com', 'combosquat of paypal.com'],
    ['signsamsung.com', 'combosquat of samsung.com'],
  ])('words that meet spell no name, unless it takes more of them than with the name: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['cash-garden.com', 'nothing'],
    ['bestcash2020.com', 'nothing'],
    ['cash-refund.app', 'combosquat of cash.app'],
    ['marketstreetunited.com', 'nothing'],
    ['united-refund.com', 'combosquat of united.com'],
  ])('a word that is a brand as well takes a wish beside it: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['sessionvisa.com', 'combosquat of visa.com'],
    ['wisecancel.com', 'combosquat of wise.com'],
    ['redwise.com', 'nothing'],
    ['confirmups.com', 'combosquat of ups.com'],
    ['dhlrefund.com', 'combosquat of dhl.com'],
    ['gardenups.com', 'nothing'],
    ['membering.com', 'nothing'],
    ['dnbbank.com', 'nothing'],
  ])('three or four letters that touch others take nothing but wishes beside them: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['webdesignledger.com', 'nothing'],
    ['streamblockuser.art', 'nothing'],
    ['accountledger.com', 'combosquat of ledger.com'],
    ['wwwmonday.com', 'combosquat of monday.com'],
    ['www-chess.com', 'combosquat of chess.com'],
    ['mondaygarden.com', 'nothing'],
    ['steaming-shop.com', 'nothing'],
    ['steam-shop.com', 'combosquat of steam.tv'],
  ])("a word among others' words is theirs, behind the www of a host it is the brand: %s is %s", (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['manage-santander.app', 'combosquat of santander.com'],
    ['activity-robinhood.space', 'combosquat of robinhood.com'],
    ['garden-robinhood.space', 'perhaps combosquat of robinhood.com'],
  ])('%s: %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['netflix-downloader.com', 'perhaps combosquat of netflix.com'],
    ['netflixjunkie.com', 'perhaps combosquat of netflix.com'],
    ['xbox-fan-forum.com', 'perhaps combosquat of xbox.com'],
    ['netflix-forum-login.com', 'combosquat of netflix.com'],
    ['netflixusers.com', 'combosquat of netflix.com'],
  ])('who follows a brand and wants nothing is perhaps no imitation: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['netflixclips4kdownloader.com', 'perhaps combosquat of netflix.com'],
    ['netflixclips4ktoaster.com', 'combosquat of netflix.com'],
    ['netflixgardenstories.com', 'perhaps combosquat of netflix.com'],
    ['netflixgardenstorieslogin.com', 'combosquat of netflix.com'],
    ['netflixgarden.com', 'combosquat of netflix.com'],
    ['xerogarden.com', 'perhaps combosquat of xero.com'],
    ['xerologin.com', 'combosquat of xero.com'],
    ['netflixvrtuljak.rs', 'perhaps combosquat of netflix.com'],
    ['netflixvrtuljak.com', 'combosquat of netflix.com'],
    ['netflixrefundvrt.rs', 'combosquat of netflix.com'],
    ['twitchusercontent10.net', 'perhaps combosquat of twitch.tv'],
    ['twitch10.net', 'combosquat of twitch.tv'],
  ])(
    'who tells of a brand in several words, under its short name or in a language of its own asks for nothing: %s is %s',
    (domain, expected) => {
      expect(summary(domain)).toBe(expected);
    },
  );

  it('several words that ask for nothing excuse nobody who imitates a firm that the reader knows', () => {
    expect(summary('maplebankgardenstories.test', READER)).toBe('combosquat of maplebank.example');
  });

  it.each([
    ['codeledger.com', 'nothing'],
    ['code-ledger.com', 'combosquat of ledger.com'],
    ['refundledger.com', 'combosquat of ledger.com'],
    ['trackmytarget.com', 'nothing'],
    ['columbiagarden.edu', 'nothing'],
    ['columbiarefund.edu', 'combosquat of columbia.edu'],
    ['sparkasse-alauda.de', 'perhaps combosquat of sparkasse.de'],
    ['vrbank-alauda.de', 'perhaps combosquat of vr-bank.de'],
    ['vrbank-login.com', 'combosquat of vr-bank.de'],
  ])(
    'what any trade has touches a word by right, towns and colleges stand beside words that are banks and schools: %s is %s',
    (domain, expected) => {
      expect(summary(domain)).toBe(expected);
    },
  );

  it.each([
    ['connectbitrix24.com', 'combosquat of bitrix24.com'],
    ['bestdeutsche-bank.de', 'combosquat of deutsche-bank.de'],
    ['t-onlinerefund.com', 'combosquat of t-online.de'],
    ['best-online.com', 'nothing'],
    ['est-online.com', 'nothing'],
    ['trust24.com', 'nothing'],
  ])("a figure or hyphen of the name's own does not part it, a letter before one is the end of a word: %s is %s", (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });
});

describe('a name or a whole domain below another', () => {
  it.each([
    ['paypal.com.account-review.net', 'subdomain of paypal.com'],
    ['mail.paypal-com.notice.net', 'subdomain of paypal.com'],
    ['hmrc.gov.uk-refund.com', 'subdomain of hmrc.gov.uk'],
    ['post.ch.parcel-info.net', 'subdomain of post.ch'],
    ['googlé.com-login.net', 'subdomain of google.com'],
    ['foo-google.com-login.net', 'subdomain of google.com'],
    ['netflix.k2hs.top', 'subdomain of netflix.com'],
    ['apple-account.k2hs.top', 'subdomain of apple.com'],
    ['paypal-desk7.zendesk.com', 'subdomain of paypal.com'],
    ['icloud12.awsapps.com', 'combosquat of icloud.com'],
    ['apple.k2hs.top', 'perhaps subdomain of apple.com'],
    ['netflix.zendesk.com', 'perhaps subdomain of netflix.com'],
    ['news.k2hs.top', 'nothing'],
    ['mail.smallfirm.com', 'nothing'],
    ['email.smallfirm.com', 'nothing'],
    ['dm.smallfirm.com', 'nothing'],
    ['dhl.smallfirm.com', 'perhaps subdomain of dhl.com'],
  ])('%s: %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['gitlab.smallfirm.com', 'perhaps subdomain of gitlab.com'],
    ['sendgrid.smallfirm.com', 'perhaps subdomain of sendgrid.com'],
    ['gitlab.account-review.net', 'subdomain of gitlab.com'],
    ['apple.ticket4821.com', 'subdomain of apple.com'],
    ['dhl.parcel-tracking.info', 'subdomain of dhl.com'],
    ['apple.thedacare.org', 'perhaps subdomain of apple.com'],
  ])('a program, a service or a word names a machine, but not of a domain that is a task and nobody: %s is %s', (domain, expected) => {
    expect(summary(domain)).toBe(expected);
  });

  it.each([
    ['aula.smallschool.es', 'nothing'],
    ['conda.smallfirm.com', 'nothing'],
    ['webchat.smallfirm.com', 'nothing'],
    ['netfllx.k2hs.top', 'subdomain of netflix.com'],
    ['americaexpress.k2hs.top', 'subdomain of americanexpress.com'],
  ])(
    'who imitates there could write the very name, so a letter off is another word, save in a long one or to the eye: %s is %s',
    (domain, expected) => {
      expect(summary(domain)).toBe(expected);
    },
  );

  it('tells the whole domain from the name alone', () => {
    expect(first('netflix.com.k2hs.top')?.isWhole).toBe(true);
    expect(first('netflix-com.k2hs.top')?.isWhole).toBe(true);
    expect(first('netflix.k2hs.top')?.isWhole).toBe(false);
    expect(first('gitlab.smallfirm.com', { own: [], known: ['gitlab.com'] })).toMatchObject({ of: 'known', isClose: true });
  });
});

describe('whose own domain it is', () => {
  it.each([
    'paypal.com',
    'mail.paypal.com',
    'facebookmail.com',
    'e.microsoft',
    'docs.google.com',
    'accountprotection.microsoft.com',
    'amazon.de',
    'shopify.com',
    'spotify.com',
    'sparkasse-dortmund.de',
    'zendesk.com',
    'googlegroups.com',
    'oracleemaildelivery.com',
    'volkswagenbank.de',
  ])('%s imitates nobody', (domain) => {
    expect(findLikeness(domain, NOBODY)).toEqual([]);
  });
});

describe("the reader's own and known domains", () => {
  it.each([
    ['granite-vvorks.example', 'lookalike of granite-works.example', 'own'],
    ['graniteworks.example', 'lookalike of granite-works.example', 'own'],
    ['granite-works-hr.example', 'combosquat of granite-works.example', 'own'],
    ['granite-works.test', 'otherTld of granite-works.example', 'own'],
    ['granite-works.example.k2hs.top', 'subdomain of granite-works.example', 'own'],
    ['maplebamk.example', 'lookalike of maplebank.example', 'known'],
    ['maplеbank.example', 'homograph of maplebank.example', 'known'],
    ['secure-maplebank.test', 'combosquat of maplebank.example', 'known'],
    ['oak-and-ash-billing.example', 'combosquat of oak-and-ash.example', 'known'],
  ])('%s is a %s (%s)', (domain, expected, of) => {
    expect(summary(domain, READER)).toBe(expected);
    expect(first(domain, READER)?.of).toBe(of);
  });

  it.each([
    'granite-works.example',
    'mail.hillside.example',
    'maplebank.example',
    'post.maplebank.example',
    'granite-tools.example',
    'hillsong.example',
    'maple.example',
    'oakland.example',
    'police.example',
    'feldmann.de',
  ])('%s imitates none of them', (domain) => {
    expect(findLikeness(domain, READER)).toEqual([]);
  });

  it('an own domain comes before a brand', () => {
    expect(first('hillside.example.paypal-login.com', READER)).toMatchObject({ of: 'own', target: 'hillside.example' });
  });

  it('says nothing for literals and what is no domain', () => {
    for (const domain of ['', 'localhost', '[192.0.2.1]', '192.0.2.1', 'a b', 'com', 'x..y', '\ud800.com'])
      expect(findLikeness(domain, READER)).toEqual([]);
  });
});

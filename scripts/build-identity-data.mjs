#!/usr/bin/env node
// Builds lib/identity/data from reference lists and from scripts/identity-data: `node scripts/build-identity-data.mjs [FOLDER [WORDS]]`.
// FOLDER is ../shared/data unless given; WORDS is words.js of the npm package popular-english-words, without it the word list stays as it is.
// Deterministic: the same lists give the same files. How to refresh: docs/identity-data.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const from = resolve(process.argv[2] ?? join(root, '../shared/data'));
const out = join(root, 'lib/identity/data');
const read = (name) => readFileSync(join(from, name), 'utf8');
const lines = (name) =>
  read(name)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (list) => [...new Set(list)].toSorted(byCode);

/** A module with one string: a head that says what and whence, then the rows. */
function write(name, head, constant, rows) {
  const body = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  const comment = head.map((line) => ` * ${line}`.trimEnd()).join('\n');
  writeFileSync(
    join(out, `${name}.ts`),
    `/**\n${comment}\n *\n * Made by scripts/build-identity-data.mjs; do not edit.\n */\nexport const ${constant} = \`${body}\`;\n`,
  );
}

/** Sets of names, a line for each first character, so that a refresh gives a readable difference. */
function byFirst(names) {
  const groups = new Map();
  for (const name of sorted(names)) groups.set(name[0], [...(groups.get(name[0]) ?? []), name]);
  return [...groups.values()].map((group) => group.join(' '));
}

/** Domains likewise; in a line each ending stands once, with its dot, before the labels that have it: a fifth less to download than in full. */
function domainsByFirst(domains) {
  return byFirst(domains).map((line) => {
    const byEnding = new Map();
    for (const domain of line.split(' ')) {
      const dot = domain.indexOf('.');
      const labels = byEnding.get(domain.slice(dot)) ?? [];
      byEnding.set(domain.slice(dot), labels);
      labels.push(domain.slice(0, dot));
    }
    return [...byEnding]
      .toSorted(([a], [b]) => byCode(a, b))
      .map(([ending, labels]) => [ending, ...labels].join(' '))
      .join(' ');
  });
}

/** Rows of a list of ours: tab-separated, comments aside. */
const ours = (name) =>
  readFileSync(join(root, 'scripts/identity-data', name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Adds what we gathered to the brand of that name, or a brand of its own. */
function withOurs(known) {
  const byName = new Map(known.map((brand) => [brand.name, brand]));
  for (const [name, aliases, domains, flags = ''] of [...ours('brands.tsv'), ...ours('brands-abroad.tsv')]) {
    const brand = byName.get(name) ?? { name, aliases: [], domains: [], popular: true };
    const taken = new Set([...brand.domains, ...(brand.webDomains ?? [])]);
    byName.set(name, {
      ...brand,
      aliases: [...brand.aliases, ...aliases.split(';').filter(Boolean)],
      domains: [...brand.domains, ...domains.split(' ').filter((domain) => !taken.has(domain))],
      unverifiedDomains: brand.unverifiedDomains?.filter((domain) => !domains.split(' ').includes(domain)),
      target: brand.target || flags.includes('t'),
    });
  }
  return [...byName.values()];
}
const brands = withOurs(JSON.parse(read('brands.json')));
/** Phished, much visited, or gathered by hand as a household name, unless that is a word or a person's name as well. */
const isProtected = (brand) =>
  brand.target || brand.popular || (brand.source?.includes('curated') && !brand.commonWord && !brand.personName);
const popularity = read('top-domains-crux.txt')
  .split(/^#.*\n/m)
  .map((part) => part.split('\n').filter(Boolean));
const popular = new Set(popularity.flat());

write(
  'brands',
  [
    'Brands worth protecting: one a line, tab-separated: name, aliases (`;`), domains it runs (main one first), further domains of the owner,',
    'top-level domains it runs, flags (t phished in practice, c also a common English word, n also a personal name).',
    '',
    'Sources: 2factorauth/twofactorauth (MIT, 2026-08-04), sublime-security/sublime-rules (MIT, 2026-08-22),',
    'apple/password-manager-resources (MIT, 2026-08-22), v2fly/domain-list-community (MIT, 2026-08-19), MISP/misp-warninglists (CC0,',
    '2026-08-20), names and domains by hand; domains given by hand that no list confirms stand among the further ones. Snapshot 2026-11-24.',
    'Left out: defensive registrations, which lapse and change hands.',
  ],
  'BRANDS',
  brands
    .filter(isProtected)
    .toSorted((a, b) => byCode(a.name, b.name))
    .map((brand) =>
      [
        brand.name,
        sorted(brand.aliases).join(';'),
        brand.domains.filter((domain, i) => i === 0 || !brand.unverifiedDomains?.includes(domain)).join(' '),
        sorted([...(brand.webDomains ?? []), ...(brand.unverifiedDomains ?? [])].filter((domain) => domain !== brand.domains[0])).join(' '),
        sorted(brand.tlds ?? []).join(' '),
        (brand.target ? 't' : '') + (brand.commonWord ? 'c' : '') + (brand.personName ? 'n' : ''),
      ].join('\t'),
    ),
);

write(
  'honest',
  [
    'Domains of organisations that are not on the list of brands worth protecting: never look-alikes of it.',
    '',
    'Sources as in brands.ts. Snapshot 2026-11-24.',
  ],
  'HONEST',
  domainsByFirst(
    brands
      .filter((brand) => !isProtected(brand))
      .flatMap((brand) => [...brand.domains, ...(brand.webDomains ?? [])])
      .filter((domain) => !popular.has(domain)),
  ),
);

/** Plain edit distance, or 3 when it is more than 2. */
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > 2) return 3;
    row = next;
  }
  return row[b.length];
}

const spelled = (name) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const protectedLabels = sorted(
  brands.filter(isProtected).flatMap((brand) => {
    const names = new Set([brand.name, ...brand.aliases].map(spelled));
    return brand.domains.map((domain) => spelled(domain.split('.')[0])).filter((label, i) => i === 0 || names.has(label));
  }),
).filter((label) => label.length > 3);
const owned = new Set(brands.flatMap((brand) => [...brand.domains, ...(brand.webDomains ?? []), ...(brand.unverifiedDomains ?? [])]));

function resemblesBrand(domain) {
  const label = domain.split('.')[0].replaceAll('-', '');
  return protectedLabels.some((name) => label.includes(name) || distance(label, name) <= (name.length > 5 ? 2 : 1));
}
const welcomed = ours('welcomed.tsv').flat();
const near = [...lines('top-domains.txt'), ...lines('bank-domains.txt'), ...welcomed].filter(
  (domain) => domain.includes('.') && !popular.has(domain) && !owned.has(domain) && resemblesBrand(domain),
);
write(
  'near',
  [
    "Long-standing domains whose first label holds the name of a brand worth protecting, or nearly: the brand's own further ones and",
    'strangers with a name like it.',
    '',
    'Sources: the few names of this kind among the first 15,000 of the Tranco list as republished in sublime-security/static-files',
    '(2026-08-21), among 2,226 domains of banks gathered by hand, and among the senders that Apache SpamAssassin 4.0.1 welcomes',
    '(60_welcomelist_auth.cf and 60_welcomelist_dkim.cf, Apache-2.0). Snapshot 2026-11-24.',
  ],
  'NEAR',
  domainsByFirst(near),
);

write(
  'popular',
  [
    'Widely visited registrable domains: never look-alikes. A line for each first character; the best-known bucket comes first, up to `=`.',
    '',
    'Source: Chromium 150, list of protected domains (BSD-3-Clause), built by its authors from public Chrome UX Report data of 2023-09.',
    'Snapshot 2026-11-24.',
  ],
  'POPULAR',
  [...domainsByFirst(popularity[0]), '=', ...domainsByFirst(popularity.slice(1).flat())],
);

write(
  'freemail',
  [
    'Anyone can get an address here.',
    '',
    'Sources: email-providers 2.26.0 (ISC), free-email-domains 1.12.6 (MIT), sublime-security/static-files (MIT, 2026-08-21), SpamAssassin',
    'freemail rules (Apache-2.0, 2024-10): kept when three agree, or two and the domain is popular. Snapshot 2026-11-24.',
  ],
  'FREEMAIL',
  domainsByFirst(lines('freemail.txt')),
);

write(
  'disposable',
  [
    'Throw-away mailboxes.',
    '',
    'Sources: MISP/misp-warninglists (CC0, 2026-08-20), disposable-email-domains-js 1.26.0 (CC0). Snapshot 2026-11-24.',
  ],
  'DISPOSABLE',
  domainsByFirst(lines('disposable.txt')),
);

const KINDS = { esp: 'e', via: 'v', forwarder: 'f', 'shared-host': 's' };
const STYLES = { 'user-named': 'u', tenant: 't', list: 'l' };
const services = new Map(
  JSON.parse(read('esp.json')).map(({ domain, provider, kind, style }) => [
    domain,
    [domain, provider.replace(/ \(.*/, ''), KINDS[kind], STYLES[style] ?? ''],
  ]),
);
for (const [provider, domains, kind, style] of ours('services.tsv'))
  for (const domain of domains.split(' ')) services.set(domain, [domain, provider, kind, style]);
write(
  'services',
  [
    "Services that send for others: one a line, tab-separated: domain, provider, kind (e bulk sender, v writes in its user's name, f alias",
    'forwarder, s shared host), style (u user named, t tenant sub-domains, l list, c takes its customers by contract only).',
    '',
    'Sources: by hand, and sublime-security/static-files (MIT, 2026-08-21). Snapshot 2026-11-24.',
  ],
  'SERVICES',
  [...services.values()].toSorted(([a], [b]) => byCode(a, b)).map((row) => row.join('\t')),
);

/** Runs of code points as base-36 numbers: distance to the last one, then `+n` where n more follow without a gap. */
function packed(points) {
  const parts = [];
  let last = 0;
  for (let i = 0; i < points.length; ) {
    let run = 0;
    while (points[i + run + 1] === points[i] + run + 1) run++;
    parts.push((points[i] - last).toString(36) + (run ? `+${run.toString(36)}` : ''));
    last = points[i] + run;
    i += run + 1;
  }
  return parts.join(' ');
}
const allowed = lines('unicode/IdentifierStatus.txt').flatMap((line) => {
  const [first, last] = line
    .split(';')[0]
    .trim()
    .split('..')
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
});
write(
  'allowed',
  [
    'Characters that identifiers may hold (UTS #39 Identifier_Status Allowed), in base 36: each as the distance to the one before, `+n` for n',
    'more in a row.',
    '',
    'Source: IdentifierStatus.txt 17.0.0. Copyright © 1991-2026 Unicode, Inc. Unicode License v3 (https://www.unicode.org/license.txt), in full in',
    'docs/third-party.md. Snapshot 2026-11-24.',
  ],
  'ALLOWED',
  packed(allowed.toSorted((a, b) => a - b))
    .match(/.{1,140}(?: |$)/g)
    .map((row) => row.trim()),
);

const prototypes = new Map();
for (const line of lines('unicode/confusables.txt')) {
  const [source, target] = line
    .replace('\ufeff', '')
    .split(';')
    .map((part) => part.trim());
  if (target) prototypes.set(target, [...(prototypes.get(target) ?? []), Number.parseInt(source, 16)]);
}
write(
  'confusables',
  [
    'UTS #39 confusables: one prototype a line: its code points in hexadecimal, `=`, then the code points that map to it in base 36, each as',
    'the distance to the one before, `+n` for n more in a row.',
    '',
    'Source: confusables.txt 17.0.0. Copyright © 1991-2026 Unicode, Inc. Unicode License v3 (https://www.unicode.org/license.txt), in full in',
    'docs/third-party.md. Snapshot 2026-11-24.',
  ],
  'CONFUSABLES',
  [...prototypes].toSorted(([a], [b]) => byCode(a, b)).map(([target, sources]) => `${target}=${packed(sources.toSorted((a, b) => a - b))}`),
);

const wordList = process.argv[3];
if (wordList) {
  const ranked = [...readFileSync(resolve(wordList), 'utf8').matchAll(/'([a-z]{3,14})'/g)].map((match) => match[1]);
  // Six letters of a to f are colours of web pages, and most rare words of three letters are abbreviations.
  const common = ranked.slice(0, 10_000).filter((word, rank) => !/^[a-f]{6}$/.test(word) && (word.length > 3 || rank < 1500));
  write(
    'words',
    [
      'The commonest English words, names of people and places among them: what a domain label is made of when it imitates nobody.',
      '',
      'Source: popular-english-words 1.0.2 (ISC), counted over Wikipedia: the first 10,000 of three letters or more, of three letters the',
      'first 1,500 only. Snapshot 2026-11-24.',
    ],
    'WORDS',
    byFirst(common),
  );
} else {
  console.log('words.ts is left as it is: no word list was given');
}

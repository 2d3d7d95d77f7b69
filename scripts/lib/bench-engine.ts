import { analyze } from '../../lib/analyze';
import { type AuthView, judgeResults, viewOf } from '../../lib/auth';
import {
  brandClaims,
  brandsInName,
  findLikeness,
  isDisposable,
  isFreemail,
  isNamelessOffice,
  isNumberedNotice,
  isSameOrganization,
  likenessTo,
  organizationalDomain,
  ownersOf,
  readName,
  sendingService,
} from '../../lib/identity';
import { knownBrands } from '../../lib/identity/brands';
import { HONEST } from '../../lib/identity/data/honest';
import { NEAR } from '../../lib/identity/data/near';
import { POPULAR } from '../../lib/identity/data/popular';
import { namesIn } from '../../lib/identity/tables';
import { decodeEncodedWords, fieldsNamed, readAddressList, readHeaderBlock } from '../../lib/message';
import { emptyProfile } from '../../lib/reader';
import { chooseReceiver } from '../../lib/receivers';
import { chainOf, readHops } from '../../lib/received';
import { createCatalogue, type Report } from '../../lib/report';
import messages from '../../public/_locales/en/messages.json';

const catalogue = createCatalogue(messages, 'en');

/** The whole analysis, as a reader of whom nothing is known gets it. */
export const analyse = (source: Uint8Array): Promise<Report> =>
  analyze(
    {
      source,
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
      webmail: null,
      receiver: 'auto',
    },
    { profile: emptyProfile, now: Date.UTC(2026, 10, 24), catalogue, resolver: null },
  );

/** The three readings every verdict rests on: the fields, the chain, and whose results they are. */
export function readAll(source: Uint8Array): readonly AuthView[] {
  const block = readHeaderBlock(source);
  const hops = readHops(block);
  const { receiver } = chooseReceiver('auto', hops.hops, isSameOrganization);
  const judged = judgeResults(block, chainOf(hops, receiver), receiver);
  return [viewOf(judged, 'reported'), viewOf(judged, 'claimed')];
}

/** The same with everything asked for: every hop with its date, the delays, the oddities. */
export function readAllOfChain(source: Uint8Array): number {
  const block = readHeaderBlock(source);
  const hops = readHops(block);
  const { receiver } = chooseReceiver('auto', hops.hops, isSameOrganization);
  const chain = chainOf(hops, receiver);
  const judged = judgeResults(block, chain, receiver);
  const views = [viewOf(judged, 'reported'), viewOf(judged, 'claimed')];
  return views.length + chain.delays.length + chain.oddities.length + chain.hops.filter(({ date }) => date !== null).length;
}

/** What stays in memory of a message while it is looked at: the fields with their lines, the hops, the results, the addresses. */
export function keepAll(source: Uint8Array): unknown {
  const block = readHeaderBlock(source);
  const hops = readHops(block);
  const { receiver } = chooseReceiver('auto', hops.hops, isSameOrganization);
  const chain = chainOf(hops, receiver);
  const judged = judgeResults(block, chain, receiver);
  const lists = block.fields.filter(({ key }) => key === 'from' || key === 'to').map((field) => readAddressList(field));
  const octets = block.fields.reduce((sum, { text, defects }) => sum + text.length + defects.length, 0);
  return { block, chain, judged, lists, octets, oddities: chain.oddities };
}

/** What a limit left unread is said by a `truncated` of the reading that met it. */
export function saysTruncated(source: Uint8Array): boolean {
  const block = readHeaderBlock(source);
  const chain = chainOf(readHops(block), null);
  if (block.truncatedAt !== null || chain.truncated || chain.hops.some(({ defects }) => defects.includes('truncated'))) return true;
  const { receiver } = chooseReceiver('auto', chain.hops, isSameOrganization);
  if (judgeResults(block, chain, receiver).some(({ defects }) => defects.includes('truncated'))) return true;
  return block.fields.some((field) => {
    if (field.key !== 'from' && field.key !== 'to') return false;
    return readAddressList(field).truncated || decodeEncodedWords(field.text).truncated;
  });
}

/** All of a header that can be read as an address or as text; every field's lazy parts are asked for. */
export function readEveryField(source: Uint8Array): number {
  let count = 0;
  for (const field of readHeaderBlock(source).fields) count += field.text.length + field.defects.length;
  return count;
}

/** Each From and To field as an address list. */
export function readAddresses(source: Uint8Array): number {
  let count = 0;
  for (const field of readHeaderBlock(source).fields) {
    if (field.key === 'from' || field.key === 'to') count += readAddressList(field).mailboxes.length;
  }
  return count;
}

type Mailboxes = ReturnType<typeof readAddressList>['mailboxes'];

/** What a message shows of who sent it. */
export interface Sender {
  readonly author: Mailboxes[number];
  readonly replyTo: Mailboxes;
}

export function readSender(source: Uint8Array): Sender | null {
  const block = readHeaderBlock(source);
  const mailboxes = (key: string) => fieldsNamed(block, key).flatMap((field) => readAddressList(field).mailboxes);
  const [author] = mailboxes('from');
  return author === undefined ? null : { author, replyTo: mailboxes('reply-to') };
}

/** A reader of whom nothing is known. */
const STRANGER = { own: emptyProfile.ownDomains, known: emptyProfile.knownDomains };

/** All that the checks ask lib/identity about the From name and domain, and about each Reply-To. Returns how much it found. */
export function judgeIdentity({ author, replyTo }: Sender): number {
  const { name, address, domain } = author;
  const organization = organizationalDomain(domain);
  let found = ownersOf(domain).length + findLikeness(domain, STRANGER).length;
  found += Number(isFreemail(domain)) + Number(isDisposable(domain)) + Number(sendingService(domain) !== null);
  if (name !== null) {
    const reading = readName(name);
    found += reading.addresses.length + reading.domains.length + reading.confusable.length + reading.invisible.length;
    found += brandClaims(reading, address).length + brandsInName(reading.shown).length;
    found += Number(isNamelessOffice(reading.shown)) + Number(isNumberedNotice(reading.shown));
  }
  for (const mailbox of replyTo) {
    found += Number(isFreemail(mailbox.domain)) + (mailbox.name === null ? 0 : readName(mailbox.name).addresses.length);
    if (organization !== null && !isSameOrganization(mailbox.domain, domain))
      found += Number(likenessTo(mailbox.domain, organization) !== null);
  }
  return found;
}

/** Every domain that the judgement of a name takes into account, brands' and widely visited ones. */
export function knownDomains(): readonly string[] {
  const lists = [POPULAR, HONEST, NEAR].flatMap(namesIn);
  return [...new Set([...lists, ...knownBrands().flatMap(({ owned }) => [...owned])])];
}

/** The hosts of a round are not those that an earlier round left in the cache. */
export function forgetHosts(): void {
  for (let i = 0; i <= 500; i++) organizationalDomain(`h${i}.b.example`);
}

import type { FactName } from '../facts';
import { dmarcFail } from './auth/dmarc-fail';
import { domainMetachar } from './auth/domain-metachar';
import { forgedResults } from './auth/forged-results';
import { fromMismatch } from './auth/from-mismatch';
import { unaligned } from './auth/unaligned';
import { unauthenticated } from './auth/unauthenticated';
import { controlChars } from './from/control-chars';
import { encodedAddress } from './from/encoded-address';
import { group } from './from/group';
import { malformedAddress } from './from/malformed-address';
import { malformedHeader } from './from/malformed-header';
import { missing } from './from/missing';
import { multipleAddresses } from './from/multiple-addresses';
import { multipleHeaders } from './from/multiple-headers';
import { senderConflict } from './from/sender-conflict';
import { brand } from './name/brand';
import { confusable } from './name/confusable';
import { embeddedAddress } from './name/embedded-address';
import { embeddedDomain } from './name/embedded-domain';
import { knownOrganisation } from './name/known-organisation';
import { knownPerson } from './name/known-person';
import { ownOrganisation } from './name/own-organisation';
import { trustClaim } from './name/trust-claim';
import { brandInSubdomain } from './domain/brand-in-subdomain';
import { combosquat } from './domain/combosquat';
import { freemail } from './domain/freemail';
import { homograph } from './domain/homograph';
import { lookalike } from './domain/lookalike';
import { otherTld } from './domain/other-tld';
import { freemailAnswers } from './replyto/freemail';
import { lookalikeAnswers } from './replyto/lookalike';
import { nameMimics } from './replyto/name-mimics';
import { otherDomain } from './replyto/other-domain';
import { malformed } from './envelope/malformed';
import { nullSender } from './envelope/null-sender';
import { externalAsInternal } from './received/external-as-internal';
import { forgedHop } from './received/forged-hop';
import { timeOrder } from './received/time-order';
import { bidi } from './text/bidi';
import { invisible } from './text/invisible';
import { padding } from './text/padding';
import { controlChars as headerControlChars } from './header/control-chars';
import { duplicate } from './header/duplicate';
import { bounced } from './info/bounce';
import { forwarded } from './info/forwarded';
import { internalMail } from './info/internal';
import { oldMail } from './info/legacy';
import { list } from './info/list';
import { verified } from './info/verified';
import type { Check } from './types';

export { type CheckResults, runChecks } from './runner';
export type * from './types';

/** Every check, in the order in which findings of equal weight are listed. */
export const checks: readonly Check<FactName>[] = [
  dmarcFail,
  domainMetachar,
  forgedResults,
  fromMismatch,
  unaligned,
  unauthenticated,
  controlChars,
  encodedAddress,
  group,
  malformedAddress,
  malformedHeader,
  missing,
  multipleAddresses,
  multipleHeaders,
  senderConflict,
  brand,
  confusable,
  embeddedAddress,
  embeddedDomain,
  knownOrganisation,
  knownPerson,
  ownOrganisation,
  trustClaim,
  brandInSubdomain,
  combosquat,
  freemail,
  homograph,
  lookalike,
  otherTld,
  freemailAnswers,
  lookalikeAnswers,
  nameMimics,
  otherDomain,
  malformed,
  nullSender,
  externalAsInternal,
  forgedHop,
  timeOrder,
  bidi,
  invisible,
  padding,
  headerControlChars,
  duplicate,
  bounced,
  forwarded,
  internalMail,
  oldMail,
  list,
  verified,
];

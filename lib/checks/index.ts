import { arcBroken } from './auth/arc-broken';
import { arcEarlierFail } from './auth/arc-earlier-fail';
import { arcUntrustedSealer } from './auth/arc-untrusted-sealer';
import { dkimFail } from './auth/dkim-fail';
import { dkimPartialBody } from './auth/dkim-partial-body';
import { dkimReplayed } from './auth/dkim-replayed';
import { dkimUnsignedHeader } from './auth/dkim-unsigned-header';
import { dmarcFail } from './auth/dmarc-fail';
import { domainMetachar } from './auth/domain-metachar';
import { forgedResults } from './auth/forged-results';
import { fromMismatch } from './auth/from-mismatch';
import { recheckMismatch } from './auth/recheck-mismatch';
import { relayTenantMismatch } from './auth/relay-tenant-mismatch';
import { spfFail } from './auth/spf-fail';
import { spfOnly } from './auth/spf-only';
import { unaligned } from './auth/unaligned';
import { unauthenticated } from './auth/unauthenticated';
import { commentAddress } from './from/comment-address';
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
import { newAddress } from './name/new-address';
import { ownOrganisation } from './name/own-organisation';
import { trustClaim } from './name/trust-claim';
import { brandInSubdomain } from './domain/brand-in-subdomain';
import { combosquat } from './domain/combosquat';
import { deceptiveLetters } from './domain/deceptive-letters';
import { freemail } from './domain/freemail';
import { homograph } from './domain/homograph';
import { localPartAsDomain } from './domain/local-part-as-domain';
import { lookalike } from './domain/lookalike';
import { otherTld } from './domain/other-tld';
import { freemailAnswers } from './replyto/freemail';
import { lookalikeAnswers } from './replyto/lookalike';
import { nameMimics } from './replyto/name-mimics';
import { otherDomain } from './replyto/other-domain';
import { malformed } from './envelope/malformed';
import { envelopeMismatch } from './envelope/mismatch';
import { nullSender } from './envelope/null-sender';
import { chainGap } from './received/chain-gap';
import { externalAsInternal } from './received/external-as-internal';
import { forgedHop } from './received/forged-hop';
import { openRelay } from './received/open-relay';
import { otherLogin } from './received/other-login';
import { providerNotSeen } from './received/provider-not-seen';
import { timeOrder } from './received/time-order';
import { implausible } from './date/implausible';
import { notAddressed } from './recipient/not-addressed';
import { bidi } from './text/bidi';
import { invisible } from './text/invisible';
import { padding } from './text/padding';
import { controlChars as headerControlChars } from './header/control-chars';
import { duplicate } from './header/duplicate';
import { fakeBimi } from './header/fake-bimi';
import { forgedProvider } from './header/forged-provider';
import { listClaimUnverified } from './header/list-claim-unverified';
import { replyWithoutThread } from './header/reply-without-thread';
import { drawnProof } from './body/drawn-proof';
import { externalBanner } from './body/external-banner';
import { linkMismatch } from './body/link-mismatch';
import { ambiguous } from './mime/ambiguous';
import { embeddedSmtp } from './mime/embedded-smtp';
import { foreign } from './msgid/foreign';
import { notGenuine } from './bounce/not-genuine';
import { organizerMismatch } from './calendar/organizer-mismatch';
import { userContent } from './relay/user-content';
import { firstMessage } from './context/first-message';
import { usuallySigned } from './context/usually-signed';
import { arcAccepted } from './info/arc-accepted';
import { bounced } from './info/bounce';
import { esp } from './info/esp';
import { forwarded } from './info/forwarded';
import { gateway } from './info/gateway';
import { internalMail } from './info/internal';
import { oldMail } from './info/legacy';
import { list } from './info/list';
import { onBehalf } from './info/on-behalf';
import { platformRelay } from './info/platform-relay';
import { unverifiable } from './info/unverifiable';
import { verified } from './info/verified';
import type { Check } from './types';

export { runChecks } from './runner';
export type * from './types';

/** Every check, in the order in which findings of equal weight are listed. */
export const checks: readonly Check[] = [
  arcBroken,
  arcEarlierFail,
  arcUntrustedSealer,
  dkimFail,
  dkimPartialBody,
  dkimReplayed,
  dkimUnsignedHeader,
  dmarcFail,
  domainMetachar,
  forgedResults,
  fromMismatch,
  recheckMismatch,
  relayTenantMismatch,
  spfFail,
  spfOnly,
  unaligned,
  unauthenticated,
  commentAddress,
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
  newAddress,
  ownOrganisation,
  trustClaim,
  brandInSubdomain,
  combosquat,
  deceptiveLetters,
  freemail,
  homograph,
  localPartAsDomain,
  lookalike,
  otherTld,
  freemailAnswers,
  lookalikeAnswers,
  nameMimics,
  otherDomain,
  malformed,
  envelopeMismatch,
  nullSender,
  chainGap,
  externalAsInternal,
  forgedHop,
  openRelay,
  otherLogin,
  providerNotSeen,
  timeOrder,
  implausible,
  notAddressed,
  bidi,
  invisible,
  padding,
  headerControlChars,
  duplicate,
  fakeBimi,
  forgedProvider,
  listClaimUnverified,
  replyWithoutThread,
  drawnProof,
  externalBanner,
  linkMismatch,
  ambiguous,
  embeddedSmtp,
  foreign,
  notGenuine,
  organizerMismatch,
  userContent,
  usuallySigned,
  firstMessage,
  arcAccepted,
  bounced,
  esp,
  forwarded,
  gateway,
  internalMail,
  oldMail,
  list,
  onBehalf,
  platformRelay,
  unverifiable,
  verified,
];

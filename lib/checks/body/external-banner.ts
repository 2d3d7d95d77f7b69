import { bodyEvidence } from '../body-evidence';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { isPlausible } from '../explained';
import { readHtml } from '../html';
import { isPersonalMailbox } from '../personal';

/** Where gateways put it. */
const TOP = 400;
const BANNERS: readonly RegExp[] = [
  /\b(?:e-?mail|message) (?:has )?(?:originated|originates|comes|came|was sent|is) (?:from )?(?:an )?(?:outside|external)\b/iu,
  /(?:^|\W)(?:caution|warning|attention|notice)\W{1,4}(?:this is an )?external\b/iu,
  /\boutside (?:of )?(?:the|your|our) (?:organi[sz]ation|company)\b/iu,
  /\bexterner absender\b|\bdiese (?:e-?mail|nachricht) (?:kommt|stammt) von (?:extern|außerhalb)/iu,
  /\b(?:correo|remitente|mensaje) externo\b|\bexpéditeur externe\b/iu,
];
/** Text that somebody answers or passes on carries the banner of the place it came through. */
const QUOTED = /\b(?:wrote|schrieb|escribió|a écrit|forwarded message|original message|from|von|de) ?:/iu;

/**
 * An "external mail" banner in a personal mailbox, where no organisation could have put it: the sender drew it, to look like mail that a company's
 * filter let through. In a mailbox of an organisation its own filter writes such banners, so there it says nothing.
 */
export const externalBanner = defineCheck({
  id: 'body.external-banner',
  kind: 'warn',
  needs: ['raw', 'mime', 'profile', 'ownAddresses', 'addressing', 'list', 'proof', 'forward', 'legacy'],
  run({ raw, mime, profile, ownAddresses, addressing, list, proof, forward, legacy }) {
    if (raw.completeness !== 'full') return NOT_APPLICABLE;
    if (!isPersonalMailbox({ profile, ownAddresses })) return NOT_APPLICABLE;
    const text = (mime.html === null ? (mime.text ?? '') : readHtml(mime.html).text).slice(0, TOP);
    const [words] = BANNERS.map((banner) => banner.exec(text)).filter((hit) => hit !== null);
    if (words === undefined || QUOTED.test(text.slice(0, words.index))) return CLEAR;
    const isExplained = addressing === 'forwarded' || isPlausible(list, proof) || isPlausible(forward, proof) || legacy.isLegacy;
    const quoted = text.slice(words.index, words.index + words[0].length);
    return found(isExplained ? 'note' : 'weak', { words: quoted }, bodyEvidence(raw, mime, quoted));
  },
});

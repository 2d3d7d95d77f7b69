import { bodyEvidence } from '../body-evidence';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { isPlausible } from '../explained';
import { readHtml } from '../html';
import { isPersonalMailbox } from '../personal';

/** A banner stands on top; the same words further down are a text about something. */
const TOP = 500;

/** One of them stands in each statement. Looked for first, since a dozen patterns that begin with any word take longer than the rest of most checks. */
const NEEDED = /sender|verif|authent|trusted|safe|geprüft|vertrauens|remitente|remetente|mensaje|correo|expéditeur|mittente|afzender|-by/i;

/**
 * What only a mail program or server can say about a message, in the languages whose spoofs say it most. About the sender or the message itself: that an
 * address or an account was verified is what honest confirmations say.
 */
const STATEMENTS: readonly RegExp[] = [
  // Newsletters ask to be made one: "add us as a trusted sender".
  /(?<!\b(?:as|your|become|to|be) (?:an? )?)\b(?:verified|trusted|authenticated) sender\b(?! list)/iu,
  /\bsender (?:is |has been |was )?(?:verified|authenticated|trusted)\b/iu,
  /\b(?:this|the) (?:e-?mail|message) (?:is |was |has been )(?:verified|authenticated|from a (?:verified|trusted|safe))\b/iu,
  /\b(?:this|the) sender is (?:on|in) your (?:safe senders|trusted|contacts|address book)\b/iu,
  /\bsender from .{1,80} is (?:trusted|verified)\b/iu,
  /\b(?:geprüfter|verifizierter|vertrauenswürdiger|bestätigter) absender\b/iu,
  /\bdiese (?:e-?mail|nachricht) (?:ist|wurde) (?:geprüft|verifiziert|als vertrauenswürdig)/iu,
  /\b(?:remitente|remetente) (?:verificado|confiable|confiável|de confianza|autenticado)\b/iu,
  /\beste (?:mensaje|correo) (?:ha sido|está|fue) (?:verificado|autenticado)\b/iu,
  /\bexpéditeur (?:vérifié|de confiance|approuvé|authentifié)(?![\p{L}])/iu,
  /\bmittente (?:verificato|attendibile|affidabile)\b/iu,
  /\b(?:geverifieerde|vertrouwde) afzender\b/iu,
  // The details panel of webmails.
  /\b(?:mailed-by|signed-by):? ?[a-z0-9-]{1,63}\.[a-z]/iu,
];

/**
 * The message draws its own proof: a "verified sender" banner or a piece of a mail program inside the text. Honest senders have no reason to. Filters of
 * some organisations write such a line into their users' mail, so there it stays silent alone; in a personal mailbox nobody but the sender can have.
 */
export const drawnProof = defineCheck({
  id: 'body.drawn-proof',
  kind: 'warn',
  needs: ['raw', 'mime', 'profile', 'ownAddresses', 'addressing', 'list', 'proof', 'internal', 'legacy'],
  run({ raw, mime, profile, ownAddresses, addressing, list, proof, internal, legacy }) {
    if (raw.completeness !== 'full' || mime.html === null) return NOT_APPLICABLE;
    const top = readHtml(mime.html).text.slice(0, TOP);
    const [words] = NEEDED.test(top) ? STATEMENTS.map((statement) => statement.exec(top)).filter((hit) => hit !== null) : [];
    if (words === undefined) return CLEAR;
    const quoted = top.slice(words.index, words.index + words[0].length);
    const isExplained = internal.evidence === 'proven' || legacy.isLegacy;
    const isPassedOn = addressing === 'forwarded' || isPlausible(list, proof);
    const strength = isPersonalMailbox({ profile, ownAddresses }) && !isPassedOn ? 'strong' : 'weak';
    return found(isExplained ? 'note' : strength, { words: quoted }, bodyEvidence(raw, mime, quoted));
  },
});

import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** U+202D and U+202E force a direction whatever the letters are; no name needs that. */
const OVERRIDES = new Set([0x202d, 0x202e]);
/** Embeddings and isolates: proper beside right-to-left letters only. */
const CONTROLS = new Set([0x202a, 0x202b, 0x2066, 0x2067, 0x2068]);
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A sign that turns round how the name or the address reads: `moc.lapyap@ecivres` shown as the brand's address. */
export const bidi = defineCheck({
  id: 'text.bidi',
  kind: 'warn',
  needs: ['from', 'authorName'],
  run({ from, authorName }) {
    const author = from.author;
    if (author === null || authorName === null) return CLEAR;
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    if (authorName.bidi.some(({ codePoint }) => OVERRIDES.has(codePoint))) return found('decisive', { shown: authorName.shown }, evidence);
    const isProper = RIGHT_TO_LEFT.test(author.mailbox.name ?? '');
    return !isProper && authorName.bidi.some(({ codePoint }) => CONTROLS.has(codePoint))
      ? found('weak', { shown: authorName.shown }, evidence)
      : CLEAR;
  },
});

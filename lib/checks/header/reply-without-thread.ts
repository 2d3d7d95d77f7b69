import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';
import { isPlausible } from '../explained';

/** What mail programs put before the subject of an answer. */
const ANSWER = /^\s{0,20}(?:re|aw|sv|antw|odp|res|rv|ynt|vs|回复|答复)\s?(?:\[\d{1,3}\])?\s?[:：]/iu;
const MESSAGE_ID = /<[^<>\s]{3,300}>/gu;

/**
 * The subject answers something and the message names no message it answers (RFC 5322 §3.6.4), or only itself: a thread that never was. Every mail program
 * names it; ticket systems and people who type `Re:` do not, so what is proven, or came through a list, is a note.
 */
export const replyWithoutThread = defineCheck({
  id: 'header.reply-without-thread',
  kind: 'warn',
  needs: ['block', 'subject', 'messageId', 'proof', 'list', 'internal', 'legacy'],
  run({ block, subject, messageId, proof, list, internal, legacy }) {
    const [field] = fieldsNamed(block, 'subject');
    if (field === undefined || !ANSWER.test((subject ?? '').slice(0, 60))) return CLEAR;
    const named = [...fieldsNamed(block, 'in-reply-to'), ...fieldsNamed(block, 'references')].flatMap(
      ({ text }) => text.slice(0, 4000).match(MESSAGE_ID) ?? [],
    );
    if (named.some((id) => id !== messageId?.trim())) return CLEAR;
    const isExplained = proof.state === 'proven' || isPlausible(list, proof) || internal.evidence === 'proven' || legacy.isLegacy;
    return found(isExplained ? 'note' : 'weak', {}, [fieldEvidence(field)], named.length > 0 ? 'itself' : 'none');
  },
});

import { decodeEncodedWords, fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

const SHOWN = ['subject', 'to', 'cc', 'reply-to', 'sender'];
/** Line breaks, NUL and the like; a tab is only a blank. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/u;
/** What follows a line break when the aim is to add a header line. */
const HEADER_LINE = /[\r\n][A-Za-z-]{2,40}:/u;

/** A shown field holds control characters after decoding. Attack: a careless program turns the line break into a header of its own. */
export const controlChars = defineCheck({
  id: 'header.control-chars',
  kind: 'warn',
  needs: ['block', 'legacy'],
  run({ block, legacy }) {
    for (const key of SHOWN) {
      for (const field of fieldsNamed(block, key)) {
        const { text } = decodeEncodedWords(field.text.slice(0, 4000));
        if (!CONTROL.test(text)) continue;
        const strength = HEADER_LINE.test(text) ? 'strong' : legacy.isLegacy ? 'note' : 'weak';
        return found(strength, { field: field.name }, [fieldEvidence(field)]);
      }
    }
    return CLEAR;
  },
});

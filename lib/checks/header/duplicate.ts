import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Fields that are shown or that decide how the text is shown; each may stand once (RFC 5322 §3.6, RFC 2045 §3). From has its own check. */
const SHOWN_ONCE = ['subject', 'to', 'cc', 'reply-to', 'sender', 'date', 'content-type', 'content-transfer-encoding'];

/**
 * A field that may stand once stands twice with different values. Attack: a signature covers the lower one, the program shows the upper one. Equal
 * repetitions are a mailer's fault.
 */
export const duplicate = defineCheck({
  id: 'header.duplicate',
  kind: 'warn',
  needs: ['block', 'legacy'],
  run({ block, legacy }) {
    for (const key of SHOWN_ONCE) {
      const fields = fieldsNamed(block, key);
      const [first] = fields;
      if (first === undefined || fields.length < 2 || fields.every((field) => field.text === first.text)) continue;
      return found(
        legacy.isLegacy ? 'note' : 'strong',
        { field: first.name, count: fields.length },
        fields.map((field) => fieldEvidence(field)),
      );
    }
    return CLEAR;
  },
});

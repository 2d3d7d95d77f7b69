import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** The message stayed inside the reader's own mail system, where no tests are made. */
export const internalMail = defineCheck({
  id: 'info.internal',
  kind: 'info',
  needs: ['internal'],
  run({ internal }) {
    return internal.evidence === 'proven'
      ? found(
          'note',
          {},
          internal.fields.map((field) => fieldEvidence(field)),
        )
      : CLEAR;
  },
});

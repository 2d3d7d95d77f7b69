import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** A delivery report (RFC 3464) in full form, with the null reverse-path it has by right. */
export const bounced = defineCheck({
  id: 'info.bounce',
  kind: 'info',
  needs: ['bounce'],
  run({ bounce }) {
    return bounce.evidence === 'proven'
      ? found(
          'note',
          {},
          bounce.fields.map((field) => fieldEvidence(field)),
        )
      : CLEAR;
  },
});

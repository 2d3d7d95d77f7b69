import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { fieldEvidence } from '../evidence';

/** More than one boundary, or a multipart without any: one program shows the first part, another the whole text (RFC 2046 §5.1.1). */
const BOUNDARY = /;\s*boundary\s*\*?\d?\*?\s*=/giu;
const ENCODINGS = new Set(['7bit', '8bit', 'binary', 'quoted-printable', 'base64']);

/**
 * A structure that programs read differently: what is checked need not be what is shown. Two types or encodings of one part are the
 * commonest way past filters (Zheng et al., Inbox Invasion, 2024).
 */
export const ambiguous = defineCheck({
  id: 'mime.ambiguous',
  kind: 'warn',
  needs: ['block', 'raw', 'mime', 'legacy'],
  run({ block, raw, mime, legacy }) {
    if (raw.completeness !== 'full') return NOT_APPLICABLE;
    const [type] = fieldsNamed(block, 'content-type');
    const [encoding] = fieldsNamed(block, 'content-transfer-encoding');
    const isMultipart = /^multipart\//iu.test(type?.text ?? '');
    const boundaries = (type?.text.slice(0, 4000).match(BOUNDARY) ?? []).length;
    if (type !== undefined && isMultipart && boundaries > 1) return found('strong', {}, [fieldEvidence(type)]);
    if (mime.defects.includes('severalTypes') || mime.defects.includes('severalEncodings'))
      return found(legacy.isLegacy ? 'note' : 'strong', {}, type === undefined ? [] : [fieldEvidence(type)]);
    const isOddEncoding = encoding !== undefined && isMultipart && ['quoted-printable', 'base64'].includes(encoding.text.toLowerCase());
    const isUnknown =
      encoding !== undefined &&
      !ENCODINGS.has(encoding.text.toLowerCase().replace(/\s*\(.*$/u, '')) &&
      !encoding.text.toLowerCase().startsWith('x-');
    if ((isOddEncoding || isUnknown) && encoding !== undefined)
      return found(legacy.isLegacy || isUnknown ? 'note' : 'weak', {}, [fieldEvidence(encoding)]);
    return CLEAR;
  },
});

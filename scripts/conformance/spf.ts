import { zoneOf } from './auth-zone';
import { engine } from './engine';
import { type Family, fieldsOf, type Judge, textOf, textsOf } from './types';

const judge: Judge = async (given, suite) => {
  const zone = fieldsOf(fieldsOf(suite, 'zones'), textOf({ ...given }, 'scenario'));
  const { input, expected } = given;
  const { status, explanation } = await engine.spf({
    ip: textOf(input, 'ip'),
    helo: textOf(input, 'helo'),
    sender: textOf(input, 'mailfrom'),
    mta: 'receiver.example',
    resolver: zoneOf(zone),
    strict: true,
  });
  const results = textsOf(expected, 'result') ?? [];
  if (!results.includes(status.result)) return [`result: expected ${results.join(' or ')}, computed ${status.result} (${status.comment})`];
  const wanted = expected['explanation'];
  if (typeof wanted !== 'string' || wanted === 'DEFAULT' || status.result !== 'fail') return [];
  // the hex digits of an expanded address are those of a name (RFC 7208 section 7.3), and names have no case
  if (explanation?.toLowerCase() === wanted.toLowerCase()) return [];
  return [`explanation: expected ${JSON.stringify(wanted)}, computed ${JSON.stringify(explanation)}`];
};

export const spf: Family = { judges: { 'spf-rfc7208': judge } };

import { readDate } from '../../lib/message';
import { differences, type Family, type Judge, textOf } from './types';

/** Two cases give a whole Received field; its date stands behind the last semicolon (RFC 5321 §4.4). */
const judge: Judge = (given) => {
  const received = given.input['received'];
  const text = typeof received === 'string' ? received.slice(received.lastIndexOf(';') + 1) : textOf(given.input, 'date');
  const date = readDate(text);
  return differences(given.expected, { valid: date !== null, epoch_ms: date });
};

export const dates: Family = { judges: { date: judge } };

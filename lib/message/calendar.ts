import { readMimeField } from './mime-fields';
import type { CalendarFacts } from './types';

/** An invitation's head is short; a calendar export can hold ten thousand events. */
const MAX_LOOK = 256 * 1024;
const MAILTO = /^mailto:/i;

/**
 * Method and organizer of an invitation (RFC 5545 §3.7.2 and §3.8.4.3; RFC 6047), read line by line without the rest.
 * @param parameter `method` of the Content-Type, for a calendar that does not say it itself
 */
export function readCalendar(text: string, parameter: string | null): CalendarFacts {
  let method = parameter;
  let organizer: CalendarFacts['organizer'] = null;
  // RFC 5545 §3.1: a line goes on where the next begins with white space.
  for (const line of text
    .slice(0, MAX_LOOK)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)) {
    const name = /^[A-Za-z-]+/.exec(line)?.[0]?.toUpperCase();
    if (name === 'METHOD') method ??= line.slice(line.indexOf(':') + 1).trim();
    else if (name === 'ORGANIZER') organizer ??= readOrganizer(line);
  }
  return { method: method === null ? null : method.toUpperCase(), organizer };
}

/** `ORGANIZER;CN="Ann Example":mailto:ann@example.org`; the value stands behind the first colon outside quotes. */
function readOrganizer(line: string): CalendarFacts['organizer'] {
  let quoted = false;
  let colon = -1;
  for (let at = 0; at < line.length && colon === -1; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) colon = at;
  }
  if (colon === -1) return null;
  const name = readMimeField(line.slice(0, colon)).parameters.get('cn');
  return {
    name: name ?? null,
    address: line
      .slice(colon + 1)
      .trim()
      .replace(MAILTO, ''),
  };
}

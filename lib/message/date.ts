import { BACKSLASH, COLON, PAREN_OPEN, skipComment, SPACE } from './scan';
import { readZone } from './zones';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A date field of a megabyte is no date; the longest honest one has some 80 characters and a comment. */
const MAX_DATE_LENGTH = 1000;
/** A line end that no white space follows ends the field (RFC 5322 §2.2.3). */
const FIELD_END = /\r?\n(?![ \t])/;
const CLOCK = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?([ap]m)?(z|gmt|utc|[+-]\d{2}(?::?\d{2})?)?$/;
/** `3 Mar 2020 09.11.12`, behind day, month and year. */
const DOTTED_CLOCK = /^\d{1,2}\.\d{2}\.\d{2}$/;
const ISO = /^(\d{4}-\d{1,2}-\d{1,2})t(\d.*)$/;
const NUMERIC = /^(\d{1,4})[-/.](\d{1,2}|[a-z]{3,9})[-/.](\d{1,4})$/;
const DIGITS = /^\d{1,4}$/;
const LETTERS = /^\p{L}+\.?$/u;

/**
 * A date as it stands in Date and Received (RFC 5322 §3.3 and §4.3), and the forms that real programs write instead:
 * no weekday or a wrong one, no seconds, fractions, comments, zone names, two-digit years (turning at 50), month
 * first, US and ISO numbers, am and pm, the year behind the time. Without a zone it is UTC.
 * @returns milliseconds since 1970, null where there is no date or an impossible one
 */
export function readDate(text: string): number | null {
  const plain = readPlain(text);
  if (plain !== null) return plain;
  const field = text.slice(0, MAX_DATE_LENGTH).split(FIELD_END, 1)[0] ?? '';
  const words = wordsOf(field);
  const colonsAt = words.findIndex((word) => CLOCK.test(word));
  const clockAt = colonsAt === -1 ? words.findIndex((word, index) => index > 2 && DOTTED_CLOCK.test(word)) : colonsAt;
  const written = words[clockAt] ?? '';
  const clock = CLOCK.exec(colonsAt === -1 ? written.replaceAll('.', ':') : written);
  if (!clock) return null;
  const behind = readBehind(words.slice(clockAt + 1));
  const time = readTime(clock, clock[5] ?? behind.half);
  const day = readDay(words.slice(0, clockAt), behind.year);
  if (day === null || time === null) return null;
  const offset = (clock[6] === undefined ? behind.offset : readZone(clock[6])) ?? 0;
  return day + time - offset * 60_000;
}

/** Places of the blanks, counted from the month. */
const BLANKS = [-1, 3, 8, 17];
/** Days of each month that every year has. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * `Tue, 7 Jan 2025 10:14:12 +0000`, the form of RFC 5322 §3.3 that nine of ten fields have, read by its places since a
 * message holds a dozen dates. Null for all others, and where the general way has to judge (29 February, a leap second).
 */
function readPlain(text: string): number | null {
  let at = text.startsWith(' ') ? 1 : 0;
  if (text.charAt(at + 3) === ',') at += text.charAt(at + 5) === ' ' ? 6 : 5;
  const isOneDigit = text.charAt(at + 1) === ' ';
  const day = digits(text, at, isOneDigit ? 1 : 2);
  at += isOneDigit ? 2 : 3;
  if (text.length !== at + 23) return null;
  if (text.charCodeAt(at + 14) !== COLON || text.charCodeAt(at + 11) !== COLON) return null;
  for (const blank of BLANKS) if (text.charCodeAt(at + blank) !== SPACE) return null;
  const month = MONTHS.indexOf(text.slice(at, at + 3).toLowerCase());
  const year = digits(text, at + 4, 4);
  const hour = digits(text, at + 9, 2);
  const minute = digits(text, at + 12, 2);
  const second = digits(text, at + 15, 2);
  const zoneHour = digits(text, at + 19, 2);
  const zoneMinute = digits(text, at + 21, 2);
  const sign = text.charAt(at + 18);
  if (sign !== '+' && sign !== '-') return null;
  const isDay = year >= 1900 && day >= 1 && day <= (DAYS[month] ?? 0);
  if (!isDay || !(hour < 24 && minute < 60 && second < 60 && zoneHour < 15 && zoneMinute < 60)) return null;
  const offset = (zoneHour * 60 + zoneMinute) * 60_000;
  return Date.UTC(year, month, day, hour, minute, second) - (sign === '-' ? -offset : offset);
}

/** NaN where one of the places holds no digit. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let i = start; i < start + count; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** RFC 5322 appendix A.6.3: `09(comment):   55  :  06`. */
const SPACED_COLON = / *: */g;

/** Words in lower case, without comments and commas. */
function wordsOf(field: string): string[] {
  let plain = '';
  for (let at = 0; at < field.length; ) {
    const code = field.charCodeAt(at);
    if (code === BACKSLASH) at += 2;
    else if (code === PAREN_OPEN) {
      const closed = skipComment(field, at, field.length);
      plain += ' ';
      at = closed === -1 ? field.length : closed;
    } else {
      plain += field.charAt(at);
      at++;
    }
  }
  return plain
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(SPACED_COLON, ':')
    .split(/[\s,;]+/)
    .flatMap((word) => ISO.exec(word)?.slice(1) ?? word)
    .filter((word) => word !== '');
}

interface Behind {
  readonly half: string | undefined;
  readonly offset: number | null;
  readonly year: string | null;
}

/** What stands behind the time: `PM`, a zone, and in the form of date(1) and asctime the year. */
function readBehind(words: readonly string[]): Behind {
  const half = words.find((word) => word === 'am' || word === 'pm');
  let offset: number | null = null;
  let year: string | null = null;
  for (const [index, word] of words.entries()) {
    if (word === half) continue;
    if (/^\d{4}$/.test(word) && !/^[+-]$/.test(words[index - 1] ?? '')) year ??= word;
    // `- 0600`: a sign that came off its number
    else if (offset === null) offset = readZone(/^[+-]$/.test(word) ? word + (words[index + 1] ?? '') : word);
  }
  return { half, offset, year };
}

/** Milliseconds since midnight; a leap second is the second after (RFC 5322 §3.3 allows 60). */
function readTime(clock: RegExpExecArray, half: string | undefined): number | null {
  let hour = Number(clock[1]);
  const minute = Number(clock[2]);
  const second = Number(clock[3] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 60) return null;
  const fraction = clock[4] === undefined ? 0 : Math.trunc(Number(`0.${clock[4]}`) * 1000);
  return ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
}

/** Milliseconds since 1970 at midnight of the day that `words`, and `year` where it stands elsewhere, name. */
function readDay(words: readonly string[], year: string | null): number | null {
  const numbers: string[] = [];
  let month: number | null = null;
  for (const [index, word] of words.entries()) {
    const numeric = NUMERIC.exec(word);
    if (numeric) return fromNumeric(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '');
    if (DIGITS.test(word)) {
      numbers.push(word);
      continue;
    }
    const named = monthOf(word);
    // The first word may be a weekday in any language, and `Mar` is one in French.
    if (named !== null && (month === null || numbers.length < 2)) month = named;
    else if (index > 0 || !LETTERS.test(word)) return null;
  }
  const [first = '', second = '', third = ''] = numbers;
  if (month === null) return numbers.length === 3 ? dayOf(first, Number(second) - 1, third) : null;
  if (numbers.length === 1 && year !== null) return dayOf(first, month, year);
  return numbers.length === 2 ? dayOf(first, month, second) : null;
}

/** `4/20/2018` is month first, as US programs write it, unless only the other order is a date; `2018-4-20` is ISO 8601. */
function fromNumeric(first: string, second: string, third: string): number | null {
  const named = monthOf(second);
  if (named !== null) return first.length === 4 ? dayOf(third, named, first) : dayOf(first, named, third);
  if (first.length === 4) return dayOf(third, Number(second) - 1, first);
  return Number(first) > 12 ? dayOf(first, Number(second) - 1, third) : dayOf(second, Number(first) - 1, third);
}

function monthOf(word: string): number | null {
  const index = MONTHS.indexOf(word.slice(0, 3));
  return index === -1 || !LETTERS.test(word) ? null : index;
}

function dayOf(day: string, month: number, year: string): number | null {
  const full = fullYear(year);
  if (month < 0 || month > 11 || Number(day) < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(full, month, Number(day));
  return date.getUTCMonth() === month ? date.getTime() : null;
}

/** RFC 5322 §4.3: two digits turn at 50, three count from 1900. */
function fullYear(year: string): number {
  if (year.length > 3) return Number(year);
  if (year.length === 3 || Number(year) >= 50) return 1900 + Number(year);
  return 2000 + Number(year);
}

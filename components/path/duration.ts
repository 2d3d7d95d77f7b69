const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A span in words, its two largest units: `6 min, 18 sec`. Negative spans keep their sign. */
export function duration(seconds: number, locale: string): string {
  const whole = Math.abs(Math.round(seconds));
  const parts: string[] = [];
  let rest = whole;
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if ((count > 0 || (unit === 'second' && parts.length === 0)) && parts.length < 2) {
      parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'second' ? 'narrow' : 'short' }).format(count));
    } else if (parts.length > 0) break;
  }
  const text = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts);
  return seconds < 0 ? `−${text}` : text;
}

/**
 * Zone names seen in mail, minutes east of UTC: RFC 5322 §4.3, then common abbreviations with one wide-spread meaning.
 * Every other name counts as UTC, as RFC 5322 asks for unknown ones.
 */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['ast', -240],
  ['adt', -180],
  ['nst', -210],
  ['ndt', -150],
  ['brt', -180],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['met', 60],
  ['mest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['sast', 120],
  ['msk', 180],
  ['msd', 240],
  ['ist', 330],
  ['hkt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

/** Numeric offset, `+0530` (RFC 5322 §3.3), `+05:30` or `+05` (ISO 8601). */
const OFFSET = /^([+-])(\d{2})(?::?(\d{2}))?$/;
/** `GMT+2`, `UTC-0700`, written by programs that mean the offset. */
const NAMED_OFFSET = /^(?:gmt|utc|ut)([+-])(\d{1,2})(?::?(\d{2}))?$/;
/** `est5edt` is the Unix name of the standard zone. */
const NAME = /^[a-z]+/;

/**
 * Minutes east of UTC for a zone as written, in lower case.
 * @returns null where the word is no zone at all
 */
export function readZone(word: string): number | null {
  const numeric = OFFSET.exec(word) ?? NAMED_OFFSET.exec(word);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  const name = NAME.exec(word)?.[0];
  return name === undefined ? null : (ZONES.get(name) ?? 0);
}

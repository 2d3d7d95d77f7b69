/** Languages with a catalogue in public/_locales, the first for everybody else. */
export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/**
 * The language to speak: the reader's choice, else the browser's own where there is a catalogue for it, whatever the country.
 * @param chosen null: as the browser
 * @param browserLanguage of the browser's own menus, `de-AT`
 */
export function languageFor(chosen: Language | null, browserLanguage: string): Language {
  const spoken = browserLanguage.slice(0, 2).toLowerCase();
  return chosen ?? (isLanguage(spoken) ? spoken : LANGUAGES[0]);
}

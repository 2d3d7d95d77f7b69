import { expect, it } from 'vitest';
import { isLanguage, languageFor } from '../../../lib/platform/languages';

it.each([
  ['the reader’s choice', 'es', 'de-AT', 'es'],
  ['else the browser’s language, whatever the country', null, 'de-AT', 'de'],
  ['however it is written', null, 'ES', 'es'],
  ['English where there is no catalogue', null, 'fr', 'en'],
  ['English where the browser says nothing', null, '', 'en'],
] as const)('%s', (_rule, chosen, browser, language) => {
  expect(languageFor(chosen, browser)).toBe(language);
});

it.each(['', 'fr', 'en-US', '../en', 'constructor'])('%j is no language of ours', (text) => {
  expect(isLanguage(text)).toBe(false);
});

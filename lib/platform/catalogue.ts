import { browser } from 'wxt/browser';
import { type Catalogue, createCatalogue } from '../report';
import { type Language, languageFor } from './languages';
import { readSettings, watchSettings } from './settings';

let loading: Promise<Catalogue> | null = null;
let isWatching = false;

async function read(language: Language): Promise<Catalogue> {
  const response = await fetch(new URL(`/_locales/${language}/messages.json`, browser.runtime.getURL('/')));
  return createCatalogue(await response.json(), language);
}

/**
 * The sentences for the reader, in the language chosen in the options, else the browser's; read from the package once, and again after another choice. For
 * extension pages and the background.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (!isWatching) {
    isWatching = true;
    watchSettings((settings, before) => {
      if (settings.language !== before.language) loading = null;
    });
  }
  loading ??= readSettings()
    .then(({ language }) => read(languageFor(language, browser.i18n.getUILanguage())))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

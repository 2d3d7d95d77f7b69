import { browser } from 'wxt/browser';
import { type Catalogue, createCatalogue } from '../report';

const LOCALE = 'en';
let loading: Promise<Catalogue> | null = null;

/** The sentences for the reader, read once from the package. For extension pages and the background. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= fetch(new URL(`/_locales/${LOCALE}/messages.json`, browser.runtime.getURL('/')))
    .then((response) => response.json())
    .then((messages: unknown) => createCatalogue(messages, LOCALE))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

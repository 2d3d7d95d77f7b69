import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/pages');

/** A page as an adapter meets it: a document with an address. Its scripts do not run. */
export function pageOf(html: string, address: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const location = new URL(address);
  return new Proxy(page, {
    get(target, key) {
      if (key === 'location') return location;
      if (key === 'baseURI') return new URL(target.querySelector('base')?.getAttribute('href') ?? '', location).href;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** A saved page; its name carries the version and the day it was saved. */
export const savedPage = (name: string, address: string): Document => pageOf(readFileSync(join(folder, `${name}.html`), 'utf8'), address);

export const savedBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

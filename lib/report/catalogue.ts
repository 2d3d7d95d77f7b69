import type { Params } from '../checks';
import { visibleText } from './visible-text';

/** A piece of a rendered sentence; `name` is the placeholder it came from, null for the sentence's own words. */
export interface Segment {
  readonly name: string | null;
  readonly text: string;
}

/** The sentences of one language, read from `_locales/<locale>/messages.json`. */
export interface Catalogue {
  readonly locale: string;
  has(key: string): boolean;
  /** The sentence with its values; the key itself where the language lacks it (a test keeps that from being shipped). */
  text(key: string, params?: Params): string;
  /** The same in pieces, so that a surface can draw values apart. */
  segments(key: string, params?: Params): readonly Segment[];
}

type Piece = { readonly literal: string } | { readonly placeholder: string };

const PLACEHOLDER = /\$([A-Za-z0-9_]+)\$|\$\$/gu;

/** Splits `Signed by $SIGNER$.` into words and placeholder names (lower case, as browser.i18n compares them). */
function readTemplate(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    if (match.index > from) pieces.push({ literal: message.slice(from, match.index) });
    pieces.push(match[1] === undefined ? { literal: '$' } : { placeholder: match[1].toLowerCase() });
    from = match.index + match[0].length;
  }
  if (from < message.length) pieces.push({ literal: message.slice(from) });
  return pieces;
}

function messageOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('message' in entry)) return null;
  return typeof entry.message === 'string' ? entry.message : null;
}

/**
 * Reads a `messages.json` of the WebExtension form. Placeholders are filled by name (`$DOMAIN$` from `params.domain`), so
 * the same files serve `browser.i18n` and the command line. A sentence with a number has forms `<key>_one`,
 * `<key>_other` and so on, picked by Intl.PluralRules from `params.count`. Entries that are no messages are left out.
 */
export function createCatalogue(messages: unknown, locale: string): Catalogue {
  const sentences = new Map<string, string>();
  if (typeof messages === 'object' && messages !== null) {
    for (const [key, entry] of Object.entries(messages)) {
      const message = messageOf(entry);
      if (message !== null) sentences.set(key, message);
    }
  }
  const templates = new Map<string, readonly Piece[]>();
  // Made when a sentence holds a number: together they take a tenth of the command line's start (measured, Node 24).
  let plurals: Intl.PluralRules | null = null;
  let numbers: Intl.NumberFormat | null = null;

  const keyFor = (key: string, params: Params): string => {
    const { count } = params;
    if (typeof count !== 'number') return key;
    plurals ??= new Intl.PluralRules(locale);
    const form = `${key}_${plurals.select(count)}`;
    if (sentences.has(form)) return form;
    return sentences.has(`${key}_other`) ? `${key}_other` : key;
  };
  const templateOf = (key: string): readonly Piece[] => {
    const known = templates.get(key);
    if (known) return known;
    const template = readTemplate(sentences.get(key) ?? key);
    templates.set(key, template);
    return template;
  };
  const valueOf = (params: Params, placeholder: string): string => {
    const value = params[placeholder];
    if (value === undefined) return '';
    if (typeof value !== 'number') return visibleText(value);
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  const segments = (key: string, params: Params = {}): readonly Segment[] =>
    templateOf(keyFor(key, params)).map((piece) =>
      'literal' in piece ? { name: null, text: piece.literal } : { name: piece.placeholder, text: valueOf(params, piece.placeholder) },
    );

  return {
    locale,
    has: (key) => sentences.has(key) || sentences.has(`${key}_other`),
    text(key, params = {}) {
      let text = '';
      for (const piece of templateOf(keyFor(key, params))) text += 'literal' in piece ? piece.literal : valueOf(params, piece.placeholder);
      return text;
    },
    segments,
  };
}

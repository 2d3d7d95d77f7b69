// The languages in step: what stands in English stands in each, with the same values in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/platform/languages';
import { createCatalogue } from '../lib/report';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const folder = join(import.meta.dirname, '../public/_locales');
const messagesOf = (language: string) => JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map((hit) => (hit[1] ?? '').toLowerCase()))].toSorted();

/** Nothing about a message is ever called safe, in no language. */
const FORBIDDEN: Record<string, RegExp> = {
  en: /\bsafe(?:ly|ty)?\b|\bsecure(?:ly)?\b/iu,
  de: /\b(?:un)?(?:sicher|gefahrlos|ungefährlich|unbedenklich)/iu,
  es: /\b(?:in)?(?:segur[oa]s?|seguridad)\b|\bsin (?:peligro|riesgo)\b/iu,
};

it('the languages to choose from are those that are there', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...LANGUAGES].toSorted());
  expect(Object.keys(FORBIDDEN).toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);

  it('has every sentence, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('has the same values in each sentence', () => {
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) => namesIn(message).join() !== namesIn(english[key]?.message ?? '').join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('declares every value, as the browser asks', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message, placeholders = {} }]) => Object.keys(placeholders).toSorted().join() !== namesIn(message).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('calls no message safe', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) => FORBIDDEN[language]?.test(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has a plural form for every number', () => {
    const catalogue = createCatalogue(messages, language);
    const counted = Object.keys(english).filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english);
    const wrong = counted.filter((key) =>
      [0, 1, 2, 5, 21, 1_000_000].some((count) => catalogue.text(key.slice(0, -6), { count }).startsWith('ui_')),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

it('no translation was forgotten: a sentence of several words is not the English one', () => {
  const same = LANGUAGES.slice(1).flatMap((language) =>
    Object.entries(messagesOf(language))
      .filter(([key, { message }]) => message === english[key]?.message && /[a-z]+ [a-z]+ [a-z]+/u.test(message))
      .map(([key]) => `${language} ${key}`),
  );
  expect(same).toEqual([]);
});

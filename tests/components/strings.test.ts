import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const ours = Object.keys(messages).filter((key) => key.startsWith('ui_'));

test('a sentence of a page that counts has a form for one and for many', () => {
  const counted = ours.filter((key) => messages[key]?.message.includes('$COUNT$'));
  const stems = new Set(counted.map((key) => key.replace(/_(?:one|other)$/u, '')));
  expect([...stems].filter((stem) => !(`${stem}_one` in messages) || !(`${stem}_other` in messages))).toEqual([]);
});

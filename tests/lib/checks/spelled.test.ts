import { expect, it } from 'vitest';
import { spelled } from '../../../lib/checks/spelled';

it.each([
  ['letters that run together stand apart', 'rn', 'r n'],
  ['a letter that looks like another says which it is', 'а', 'а (U+0430)'],
  ['a long stretch is told by its beginning', 'a'.repeat(20), 'a a a a a a a a …'],
  ['nothing is nothing', '', ''],
])('%s', (_rule, text, shown) => {
  expect(spelled(text)).toBe(shown);
});

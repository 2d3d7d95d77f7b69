import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../../lib/cli/painter';
import { startProgress } from '../../../lib/cli/progress';
import { createRenderer } from '../../../lib/cli/render';
import { emptyProfile } from '../../../lib/reader';
import { createCatalogue } from '../../../lib/report';

describe('terminal', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('colour on a terminal (%s) with %j: %s', (isTerminal, env, expected) => {
    expect(wantsColour(isTerminal, env)).toBe(expected);
  });

  it('the progress line waits, is drawn over itself, and goes away', () => {
    let now = 0;
    let shown = '';
    const progress = startProgress(
      (text) => {
        shown += text;
      },
      () => now,
    );
    progress.step(false);
    expect(shown).toBe('');
    now = 1000;
    progress.step(true);
    expect(shown).toBe('\r\x1b[K2 messages, 1 could not be read, 2 a second');
    progress.clear();
    progress.clear();
    expect(shown.endsWith('a second\r\x1b[K')).toBe(true);
  });

  const hostile = 'a\x1b[2J\x9b2J\u202eb\u2028.eml';
  it('JSON keeps the octets and never moves a terminal', () => {
    const line = createRenderer({ format: 'ndjson', hasColour: false, profile: emptyProfile, now: 0 }, createCatalogue({}, 'en')).error(
      hostile,
      'x',
    );
    expect(JSON.parse(line)).toEqual({ file: hostile, error: 'x' });
    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
  });

  it('text never moves a terminal, not by the name of a file either', () => {
    const text = createRenderer({ format: 'text', hasColour: false, profile: emptyProfile, now: 0 }, createCatalogue({}, 'en')).error(
      hostile,
      'x',
    );
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text).toContain('[U+001B]');
  });
});

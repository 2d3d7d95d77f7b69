import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchAhead, skipComment, skipLiteral, skipQuoted } from '../../../lib/message/scan';

describe('searchAhead', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('a stretch is searched once, however often it is asked about', () => {
    const next = searchAhead('<<<<>', '>');
    const search = vi.spyOn(String.prototype, 'indexOf');
    expect([next(0), next(1), next(4)]).toEqual([4, 4, 4]);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('what is not there is not looked for again', () => {
    const next = searchAhead('<<<<', '>');
    const search = vi.spyOn(String.prototype, 'indexOf');
    expect([next(0), next(1), next(2)]).toEqual([-1, -1, -1]);
    expect(search).toHaveBeenCalledTimes(1);
  });
});

describe('skipping', () => {
  it.each([
    [skipQuoted, '"a\\"b"c', 6],
    [skipQuoted, '"a\\"', -1],
    [skipComment, '(a(b)\\)c)d', 9],
    [skipComment, '(a(b)', -1],
    [skipLiteral, '[a\\]b]c', 6],
    [skipLiteral, '[a[b]', -1],
  ])('ends behind the closing sign, -1 where there is none: %s %s', (skip, text, expected) => {
    expect(skip(text, 0, text.length)).toBe(expected);
  });

  it('looks no further than it may', () => {
    expect(skipQuoted('"ab"', 0, 3)).toBe(-1);
    expect(skipComment('(ab)', 0, 3)).toBe(-1);
    expect(skipLiteral('[ab]', 0, 3)).toBe(-1);
  });
});

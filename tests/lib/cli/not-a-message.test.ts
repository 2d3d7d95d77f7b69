import { describe, expect, it } from 'vitest';
import { whyNotAMessage } from '../../../lib/cli/not-a-message';

const why = (text: string) => whyNotAMessage(Buffer.from(text, 'latin1'));

describe('not a message', () => {
  it.each([
    ['', /empty/],
    ['\r\n\r\n', /blanks/],
    ['%PDF-1.7\nTitle: x', /PDF/],
    ['<!DOCTYPE html>\n<p>From: x', /HTML/],
    ['\n \xef\xbb\xbf<html>'.replace('\n ', ''), /HTML/],
    ['\n\n<HTML lang="en">', /HTML/],
    ['PK\x03\x04...', /ZIP/],
    ['\x1f\x8b\x08', /gzip/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /Outlook/],
    ['{"error": "signed out"}', /no header field/],
    ['\x00\x00\x00', /no header field/],
    ['just words', /no header field/],
  ])('%j', (text, sentence) => {
    expect(why(text)).toMatch(sentence);
  });

  it.each([
    ['an honest message', 'From: a@b.example\r\n\r\nHello\r\n'],
    ['no header end', 'From: a@b.example\r\nSubject: x'],
    ['NUL octets', 'From: a\0@b.example\r\n\0\0\r\n\r\n'],
    ['noise on the first line', '\0\0\xff\r\nFrom: a@b.example\r\n'],
    ['a space before the colon', 'From : a@b.example\r\n'],
    ['a byte order mark', '\xef\xbb\xbfFrom: a@b.example\r\n'],
    ['a From_ line on top', 'From a@b.example Tue Jun  3 09:11:08 2025\nFrom: a@b.example\n'],
    ['an HTML body', 'Content-Type: text/html\r\n\r\n<!doctype html>'],
  ])('%s is still a message', (_, text) => {
    expect(why(text)).toBeNull();
  });
});

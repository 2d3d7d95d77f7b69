import { describe, expect, it } from 'vitest';
import { looksLikeMessage } from '../../../lib/message';
import { octets } from './octets';

describe('looksLikeMessage', () => {
  it.each([
    ['an ordinary message', 'From: a@b.example\r\n\r\nx'],
    ['one without header end', 'Received: x\r\nFrom: a@b.example'],
    ['one with NUL octets', 'From: a@b.example\0\0\0\r\n\r\n\0\0\0\0\0\0'],
    ['one whose first line is broken', '\xff\xfe garbage\r\nFrom: a@b.example\r\n\r\n'],
    ['one that begins with an empty line', '\r\n\r\nFrom: a@b.example\r\n\r\n'],
    ['one with a byte order mark', '\xef\xbb\xbfFrom: a@b.example\r\n\r\n'],
    ['one with white space before the colon', 'From : a@b.example\r\n\r\n'],
    ['one with CR line ends', 'From: a@b.example\rTo: c\r\rx'],
    ['an mbox', 'From a@b.example Thu Jan  1 00:00:00 1970\nFrom: a@b.example\n\n'],
    ['one whose body is an HTML page', 'Content-Type: text/html\r\n\r\n<!doctype html><html>'],
    ['one that is very long', `Subject: ${'x'.repeat(5_000_000)}\r\n\r\n`],
  ])('%s is a message', (_, text) => {
    expect(looksLikeMessage(octets(text))).toEqual({ ok: true });
  });

  it.each([
    ['', 'empty'],
    [' \r\n\t\r\n', 'empty'],
    ['\0\0\0', 'empty'],
    ['%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'pdf'],
    ['\r\n<!DOCTYPE html><html><title>Sign in</title>', 'html'],
    ['<?xml version="1.0"?>\n<!-- x --><html lang="en">', 'html'],
    ['\xef\xbb\xbf<html><body>', 'html'],
    ['PK\x03\x04 word/document.xml: x', 'binary'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary'],
    ['\x01\x02\x03\x04\x05', 'binary'],
    ['Dear Sir or Madam,\nplease find: attached', 'noField'],
    ['just a line', 'noField'],
    ['From here on\nthere is no way back', 'noField'],
    ['{"From": "a@b.example",\n"To": "c"}', 'noField'],
  ])('%j is none: %s', (text, reason) => {
    expect(looksLikeMessage(octets(text))).toEqual({ ok: false, reason });
  });
});

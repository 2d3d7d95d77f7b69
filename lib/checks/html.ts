/** What a reader sees of an HTML text: its words in order, and its links. */
export interface HtmlReading {
  /** Visible text with blanks collapsed, up to MAX_TEXT characters. */
  readonly text: string;
  readonly links: readonly HtmlLink[];
}

export interface HtmlLink {
  /** As written, entities decoded. */
  readonly href: string;
  readonly text: string;
}

/** Attack: a text of megabytes; what persuades stands on top. */
const MAX_HTML = 128 * 1024;
const MAX_TEXT = 8 * 1024;
const MAX_LINKS = 200;
const MAX_LINK_TEXT = 200;
const MAX_HREF = 2000;
/** Elements whose content is no text on the page, with what ends each. */
const UNSEEN: ReadonlyMap<string, RegExp> = new Map(
  ['style', 'script', 'title', 'noscript', 'template', 'textarea'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);
/** HTML 4 §24.2.1: the characters from U+00A0 on, in their order. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1
  ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde
  Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
  ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(/\s+/u).map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['zwnj', ''],
  ['shy', ''],
  ['check', '\u2713'],
]);
const MAX_ENTITY = 10;

function codePoint(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function entity(name: string): string | null {
  if (name.startsWith('#x') || name.startsWith('#X')) return codePoint(name.slice(2), 16);
  if (name.startsWith('#')) return codePoint(name.slice(1), 10);
  return ENTITIES.get(name) ?? null;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const end = text.slice(at + 1, at + 2 + MAX_ENTITY).indexOf(';');
    const value = end === -1 ? null : entity(text.slice(at + 1, at + 1 + end));
    if (value === null) continue;
    out += text.slice(from, at) + value;
    from = at + end + 2;
  }
  return out + text.slice(from);
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly href: string | null;
  /** Offset after the tag. */
  readonly next: number;
}

/** Reads the tag that begins at `start` (a `<`); quotes hold, so that a `>` in a value ends nothing. */
function readTag(html: string, start: number): Tag {
  const isEnd = html[start + 1] === '/';
  let at = start + (isEnd ? 2 : 1);
  const nameAt = at;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && html[at] !== '>' && html[at] !== '/') at++;
  const name = html.slice(nameAt, Math.min(at, nameAt + 20)).toLowerCase();
  let href: string | null = null;
  while (at < html.length && html[at] !== '>') {
    while (at < html.length && (isSpace(html.charCodeAt(at)) || html[at] === '/')) at++;
    const attributeAt = at;
    while (at < html.length && !isSpace(html.charCodeAt(at)) && html[at] !== '=' && html[at] !== '>') at++;
    const attribute = html.slice(attributeAt, Math.min(at, attributeAt + 20)).toLowerCase();
    while (at < html.length && isSpace(html.charCodeAt(at))) at++;
    if (html[at] !== '=') continue;
    at++;
    while (at < html.length && isSpace(html.charCodeAt(at))) at++;
    const quote = html[at] === '"' || html[at] === "'" ? html[at] : null;
    const valueAt = quote === null ? at : at + 1;
    if (quote === null) while (at < html.length && !isSpace(html.charCodeAt(at)) && html[at] !== '>') at++;
    else at = html.indexOf(quote ?? '', valueAt);
    if (at === -1) at = html.length;
    if (attribute === 'href' && href === null) href = decoded(html.slice(valueAt, Math.min(at, valueAt + MAX_HREF))).trim();
    if (quote !== null && at < html.length) at++;
  }
  return { name, isEnd, href, next: at + 1 };
}

/** First offset after `mark`, or the end of the text. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Offset of the end tag that closes an element without text; the end of the text where it never comes. */
function endOf(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** A tag, a declaration or a processing instruction begins here; any other `<` is text. */
const BEGINS_TAG = /[a-z/!?]/i;
/** Elements that stand inside a word. */
const INLINE: ReadonlySet<string> = new Set(['b', 'i', 'em', 'strong', 'span', 'font', 'u', 'wbr']);

/** White space that is not yet the one blank it is shown as; between most words stands one already. */
const MORE_THAN_A_BLANK = /\s{2,}|[^\S ]/gu;

function read(source: string): HtmlReading {
  const html = source.slice(0, MAX_HTML);
  const words: string[] = [];
  const links: { href: string; text: string }[] = [];
  let length = 0;
  let open: { href: string; text: string } | null = null;
  const say = (text: string) => {
    if (length < MAX_TEXT) words.push(text.slice(0, MAX_TEXT - length));
    length += text.length;
    if (open !== null && open.text.length < MAX_LINK_TEXT) open.text += text.slice(0, MAX_LINK_TEXT);
  };
  let at = 0;
  while (at < html.length) {
    const tagAt = html.indexOf('<', at);
    const end = tagAt === -1 ? html.length : tagAt;
    if (end > at) say(decoded(html.slice(at, end)));
    if (tagAt === -1) break;
    if (html.startsWith('<!--', tagAt)) {
      at = after(html, '-->', tagAt + 4);
      continue;
    }
    if (!BEGINS_TAG.test(html[tagAt + 1] ?? '')) {
      say('<');
      at = tagAt + 1;
      continue;
    }
    const tag = readTag(html, tagAt);
    at = tag.next;
    if (tag.name === 'a') {
      open = null;
      if (!tag.isEnd && tag.href !== null && links.length < MAX_LINKS) {
        open = { href: tag.href, text: '' };
        links.push(open);
      }
      continue;
    }
    const unseenTo = tag.isEnd ? undefined : UNSEEN.get(tag.name);
    if (unseenTo !== undefined) at = endOf(html, unseenTo, at);
    else if (!INLINE.has(tag.name)) say(' ');
  }
  return {
    text: words.join('').replaceAll(MORE_THAN_A_BLANK, ' ').trim(),
    links: links.map(({ href, text }) => ({ href, text: text.replaceAll(MORE_THAN_A_BLANK, ' ').trim() })),
  };
}

let last: { readonly source: string; readonly reading: HtmlReading } | null = null;

/**
 * Reads the visible text and the links of an HTML text in one bounded pass; never throws, whatever stands there. Styles are not
 * carried out: hidden text counts as seen. The reading of the last text is kept, since several checks of one message ask for it.
 */
export function readHtml(source: string): HtmlReading {
  if (last?.source === source) return last.reading;
  const reading = read(source);
  last = { source, reading };
  return reading;
}

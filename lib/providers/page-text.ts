/** Attack: a subject or name of megabytes, read again at every change of the page. */
const MAX_TEXT = 998;

const tidy = (text: string): string | null =>
  text
    .slice(0, MAX_TEXT * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT) || null;

/** Text of an element as the reader sees it, without the parts that match `skip`; null where it is empty. */
export function textOf(element: Element | null, skip?: string): string | null {
  if (!element) return null;
  if (!skip) return tidy(element.textContent);
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child instanceof Element && !child.matches(skip)) walk(child);
    }
  };
  walk(element);
  return tidy(text);
}

/** First match of `selector` that is not part of a message body: body markup is the sender's. */
export function findOutside(root: ParentNode, selector: string, body: string): Element | null {
  for (const element of root.querySelectorAll(selector)) if (!element.closest(body)) return element;
  return null;
}

/** `Name <address>` as pages write it. The last bracket counts, since a name may hold brackets of its own. */
export function splitSender(text: string | null): { readonly name: string | null; readonly address: string | null } | null {
  if (text === null) return null;
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  if (open >= 0) return { name: tidy(text.slice(0, open)), address: tidy(text.slice(open + 1, -1)) };
  return text.includes('@') ? { name: null, address: text } : { name: text, address: null };
}

/** True where an element takes up room: webmails keep earlier views in the page, hidden. */
export const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * Text behind HTML character references. No DOMParser: a page's Trusted Types refuse it (Gmail, since February 2024).
 * Unknown names stay as they are.
 */
export function decodeReferences(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/giu, (all, decimal, hex, name) => {
    if (name) return NAMED.get(String(name).toLowerCase()) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });
}

// The warning of one message as plain DOM. Preact would be most of the content script's size for a dozen elements that
// never change; nothing here turns a string into markup (Gmail's Trusted Types would refuse it, and so do we).
import type { BannerView } from '../../lib/platform/messages';
import type { HeadlinePart } from '../../lib/report';
import { addressParts, sentencePieces } from '../text/visible';

export interface BannerActions {
  readonly why: () => void;
  readonly hide: () => void;
}

type Child = Node | string | null;

function element(page: Document, name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement {
  const made = page.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';
type Shape = readonly [name: string, attributes: Readonly<Record<string, string>>];
const SHAPES: Record<BannerView['step'], readonly Shape[]> = {
  danger: [
    ['path', { class: 'b', d: 'M10.5 1h11L31 10.5v11L21.5 31h-11L1 21.5v-11Z' }],
    ['path', { class: 'g', d: 'M11 11l10 10M21 11 11 21', 'stroke-width': '3.4', 'stroke-linecap': 'round' }],
  ],
  caution: [
    ['path', { class: 'b e', d: 'M16 4.2 29.4 27.6H2.6Z', 'stroke-width': '2', 'stroke-linejoin': 'round' }],
    ['path', { class: 'g', d: 'M16 12.6v6.6', 'stroke-width': '3', 'stroke-linecap': 'round' }],
    ['circle', { class: 'd', cx: '16', cy: '23.4', r: '1.8' }],
  ],
};

function mark(page: Document, step: BannerView['step']): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  for (const [attribute, value] of [
    ['class', 'vi'],
    ['viewBox', '0 0 32 32'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(attribute, value);
  for (const [name, attributes] of SHAPES[step]) {
    const shape = page.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value);
    svg.append(shape);
  }
  return svg;
}

/** Text with hidden characters boxed and right-to-left values kept apart, as the report rendered it. */
const drawText = (page: Document, text: string): readonly Node[] =>
  sentencePieces(text).map((piece) => {
    if (piece.kind === 'code') return element(page, 'span', { class: 'cc' }, piece.code);
    if (piece.kind === 'isolate') return element(page, 'bdi', { dir: 'auto' }, ...drawText(page, piece.text));
    return page.createTextNode(piece.text);
  });

/** Plain ASCII without brackets, which stand around the codes of hidden characters. */
const isAddress = (text: string): boolean => /^[^\s[\]]*[.@][^\s[\]]*$/u.test(text) && /^[\x21-\x7E]+$/u.test(text);

/** Claims are dashed, proofs are solid. Addresses run from left to right and break behind their dots. */
function drawPart(page: Document, { kind, text }: HeadlinePart): readonly Node[] {
  if (kind === 'text') return drawText(page, text);
  const attributes = { class: kind === 'claim' ? 'clm' : 'prf', dir: isAddress(text) ? 'ltr' : 'auto' };
  if (!isAddress(text)) return [element(page, 'bdi', attributes, ...drawText(page, text))];
  const parts = addressParts(text).flatMap((part, place) => (place === 0 ? [part] : [page.createElement('wbr'), part]));
  return [element(page, 'bdi', attributes, ...parts)];
}

/** Clicks count only when a person made them: the page must not be able to dismiss its own warning. */
function button(page: Document, action: keyof BannerActions, label: string, quiet: boolean, run: () => void): HTMLElement {
  const made = element(page, 'button', { type: 'button', 'data-action': action, ...(quiet ? { class: 'quiet' } : {}) }, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return made;
}

/** The banner of one message, to be put into a closed shadow root with `bannerStyles`. */
export function drawBanner(page: Document, view: BannerView, actions: BannerActions): HTMLElement {
  const word = element(page, 'span', { class: 'word' }, view.word, element(page, 'span', { class: 'sr' }, ':'));
  const headline = element(page, 'h2', {}, word, ' ', ...view.headline.flatMap((part) => drawPart(page, part)));
  const reasons = view.reasons.map(({ text, isHeavy }) => element(page, 'li', isHeavy ? {} : { class: 'light' }, ...drawText(page, text)));
  const hint = view.toolbarHint
    ? element(
        page,
        'p',
        { class: 'hint' },
        element(page, 'span', { class: 'key' }, mark(page, view.step)),
        element(page, 'span', {}, view.toolbarHint),
      )
    : null;
  return element(
    page,
    'section',
    { class: 'ban', 'data-v': view.step, 'aria-label': view.labels.region },
    mark(page, view.step),
    element(
      page,
      'div',
      { class: 'in' },
      // announced when it appears: a danger at once, a caution when the reader pauses
      element(page, 'div', { class: 'say', role: view.step === 'danger' ? 'alert' : 'status' }, headline),
      reasons.length ? element(page, 'ul', {}, ...reasons) : null,
      element(
        page,
        'div',
        { class: 'act' },
        button(page, 'why', view.labels.why, false, actions.why),
        button(page, 'hide', view.labels.hide, true, actions.hide),
      ),
    ),
    hint,
  );
}

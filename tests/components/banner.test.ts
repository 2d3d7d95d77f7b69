// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { drawBanner } from '../../components/banner';
import type { BannerView } from '../../lib/platform/messages';

const view = (more: Partial<BannerView> = {}): BannerView => ({
  step: 'danger',
  word: 'Danger',
  headline: [
    { kind: 'text', text: 'Says it is ' },
    { kind: 'claim', text: 'PayPal' },
    { kind: 'text', text: '. It was sent by ' },
    { kind: 'proof', text: 'mailer.example' },
    { kind: 'text', text: '.' },
  ],
  reasons: [
    { text: 'Signed by mailer.example, not by paypal.example', isHeavy: true },
    { text: 'Answers would go to payhelp.example', isHeavy: false },
  ],
  toolbarHint: 'Click the button',
  labels: { why: 'Why?', hide: 'Hide for this message', region: 'Truefrom warning about the sender' },
  ...more,
});
const actions = { why: vi.fn<() => void>(), hide: vi.fn<() => void>() };
const draw = (more: Partial<BannerView> = {}) => drawBanner(document, view(more), actions);
const claim = (text: string) => draw({ headline: [{ kind: 'claim', text }] }).querySelector('bdi');

describe('a banner', () => {
  it('is a named region with the sentence as its heading, spoken when it appears', () => {
    const banner = draw();
    expect(banner.tagName).toBe('SECTION');
    expect(banner.getAttribute('aria-label')).toBe('Truefrom warning about the sender');
    expect(banner.querySelector('[role=alert] h2')?.textContent).toBe('Danger: Says it is PayPal. It was sent by mailer.example.');
    expect(draw({ step: 'caution' }).querySelector('[role=status] h2')).not.toBeNull();
  });

  it('draws claims dashed and proofs solid, each in its own direction', () => {
    const banner = draw();
    expect(banner.querySelector('.clm')).toMatchObject({ tagName: 'BDI', textContent: 'PayPal', dir: 'auto' });
    expect(banner.querySelector('.prf')).toMatchObject({ tagName: 'BDI', textContent: 'mailer.example', dir: 'ltr' });
  });

  it('says with a shape and a word what it says with a colour', () => {
    for (const step of ['danger', 'caution'] as const) {
      const banner = draw({ step });
      expect(banner.dataset['v']).toBe(step);
      expect(banner.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(banner.querySelector('svg')?.childElementCount).toBeGreaterThan(1);
    }
  });

  it('marks light reasons apart from heavy ones', () => {
    expect([...draw().querySelectorAll('li')].map(({ className }) => className)).toEqual(['', 'light']);
    expect(draw({ reasons: [] }).querySelector('ul')).toBeNull();
  });

  it('boxes hidden characters by their code, also in what looks like an address', () => {
    const name = claim('[U+202E]tset.knab@ecivres[U+202C]');
    expect([...(name?.querySelectorAll('.cc') ?? [])].map(({ textContent }) => textContent)).toEqual(['U+202E', 'U+202C']);
    expect(name?.textContent).toBe('U+202Etset.knab@ecivresU+202C');
  });

  it('keeps a right-to-left value apart from the sentence around it', () => {
    const isolated = draw({ reasons: [{ text: 'The name shows \u2068משה\u2069 here', isHeavy: true }] }).querySelector('li bdi');
    expect(isolated).toMatchObject({ textContent: 'משה', dir: 'auto' });
    expect(claim('دانا')?.dir).toBe('auto');
  });

  it('lets addresses break behind their dots and nowhere else', () => {
    expect(claim('service@mail.bank.example')?.innerHTML).toBe('service@<wbr>mail.<wbr>bank.<wbr>example');
  });

  it('never reads text as markup', () => {
    const text = '<img src=x onerror=alert(1)><b>';
    const banner = draw({ word: text, headline: [{ kind: 'claim', text }], reasons: [{ text, isHeavy: true }], toolbarHint: text });
    expect(banner.querySelector('img, b')).toBeNull();
    expect(banner.textContent).toContain(text);
  });

  it('has its buttons in reading order, and the hint only where there is one', () => {
    expect([...draw().querySelectorAll('button')].map(({ dataset, type }) => [dataset['action'], type])).toEqual([
      ['why', 'button'],
      ['hide', 'button'],
    ]);
    expect(draw().querySelector('.hint')?.textContent).toBe('Click the button');
    expect(draw({ toolbarHint: null }).querySelector('.hint')).toBeNull();
  });

  it('obeys no click that a script made', () => {
    for (const button of draw().querySelectorAll('button')) button.click();
    expect(actions.why).not.toHaveBeenCalled();
    expect(actions.hide).not.toHaveBeenCalled();
  });
});

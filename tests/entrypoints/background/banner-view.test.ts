import { describe, expect, it } from 'vitest';
import { bannerView } from '../../../entrypoints/background/banner-view';
import { createCatalogue, type Report, type ReportFinding } from '../../../lib/report';
import messages from '../../../public/_locales/en/messages.json';

const catalogue = createCatalogue(messages, 'en');
const finding = (id: string, strength: ReportFinding['strength']): ReportFinding => ({
  id,
  kind: 'warn',
  strength,
  title: `Title of ${id}`,
  explanation: '',
  advice: '',
  evidence: [],
});
const report = (step: Report['verdict']['step'], reasons: readonly string[]) =>
  ({
    verdict: { step, rule: 'r', headline: 'Says it is A.', headlineParts: [{ kind: 'claim', text: 'A' }], reasons },
    findings: [finding('a', 'decisive'), finding('b', 'weak'), finding('c', 'strong'), finding('d', 'note'), finding('e', 'weak')],
  }) as unknown as Report;

describe('the banner of a report', () => {
  it.each(['verified', 'unverified'] as const)('is never drawn for %s: nothing in a page may say that all is well', (step) => {
    expect(bannerView(report(step, ['a']), catalogue)).toBeNull();
  });

  it('says the sentence, up to three reasons in their order and weight, and where it can be confirmed', () => {
    expect(bannerView(report('danger', ['c', 'b', 'a', 'd']), catalogue)).toEqual({
      step: 'danger',
      word: 'Danger',
      headline: [{ kind: 'claim', text: 'A' }],
      reasons: [
        { text: 'Title of c', isHeavy: true },
        { text: 'Title of b', isHeavy: false },
        { text: 'Title of a', isHeavy: true },
      ],
      toolbarHint: 'Click the Truefrom button in the toolbar to confirm this warning is real.',
      labels: { why: 'Why?', hide: 'Hide for this message', region: 'Truefrom warning about the sender' },
    });
  });

  it('is shorter and calmer for a caution', () => {
    const view = bannerView(report('caution', ['b', 'e', 'd']), catalogue);
    expect(view).toMatchObject({ step: 'caution', word: 'Caution', toolbarHint: null });
    expect(view?.reasons).toHaveLength(2);
  });

  it('leaves out reasons that the report does not explain', () => {
    expect(bannerView(report('danger', ['x', 'a']), catalogue)?.reasons.map(({ text }) => text)).toEqual(['Title of a']);
  });
});

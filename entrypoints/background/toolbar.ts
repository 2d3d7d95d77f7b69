// The toolbar button of each tab: a page can imitate a banner, not this.
import { browser } from 'wxt/browser';
import type { StoredMessage } from '../../lib/platform/tab-store';
import type { Catalogue } from '../../lib/report';
import type { Step } from '../../lib/verdict';

const SIZES = [16, 24, 32, 48] as const;
/** White on the first, dark on the second: both over 4.5:1. */
const BADGE_COLOURS = { danger: '#b3201a', caution: '#f3b634' } as const;

const WORST_FIRST: readonly Step[] = ['danger', 'caution', 'unverified', 'verified'];

/** Heaviest verdict first; what has none yet comes last. */
export const byWeight = (one: { readonly step: Step | null }, other: { readonly step: Step | null }): number =>
  rank(one.step) - rank(other.step);

const rank = (step: Step | null): number => (step === null ? WORST_FIRST.length : WORST_FIRST.indexOf(step));

const iconPaths = (name: Step | 'idle') => Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));

/** Shows the worst of a tab's messages by shape, sign and words. A tab that is gone meanwhile is no error. */
export async function showInToolbar(tabId: number, messages: readonly StoredMessage[], catalogue: Catalogue): Promise<void> {
  const worst = messages.toSorted(byWeight)[0]?.step ?? null;
  const isWarning = worst === 'danger' || worst === 'caution';
  const title = worst
    ? catalogue.text('toolbar_title_verdict', { verdict: catalogue.text(`step_${worst}`) })
    : catalogue.text('toolbar_title');
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(worst ?? 'idle') }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: isWarning ? '!' : '' }),
    isWarning ? browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[worst] }) : null,
  ]).catch(() => {});
}

import { type BannerActions, bannerStyles, drawBanner } from '../../components/banner';
import type { BannerView } from '../../lib/platform/messages';
import type { BannerPlace } from '../../lib/providers';

export const BANNER_ELEMENT = 'truefrom-banner';

/** Attack and accident: a page that removes the banner at every redraw, for ever. After this the toolbar speaks alone. */
const MAX_INSERTIONS = 40;

/** A banner on the page, in a closed shadow root that neither page styles nor page scripts reach. */
export interface BannerHost {
  /** Puts the banner to its place; false where it is not on the page afterwards. */
  keepAt(place: BannerPlace | null): boolean;
  remove(): void;
}

let sheets: readonly CSSStyleSheet[] | null = null;

/** Constructed sheets need no permission from the page's style-src (measured under ten policies in both browsers). */
function styleSheets(): CSSStyleSheet[] {
  sheets ??= bannerStyles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return [...sheets];
}

export function createBannerHost(page: Document, view: BannerView, actions: BannerActions): BannerHost {
  const host = page.createElement(BANNER_ELEMENT);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = styleSheets();
  root.append(drawBanner(page, view, actions));
  let insertions = 0;
  return {
    keepAt(place) {
      const before = place?.before === host ? host.nextSibling : (place?.before ?? null);
      const isThere = host.isConnected && (place === null || (host.parentElement === place.parent && host.nextSibling === before));
      if (isThere) return true;
      if (!place || insertions >= MAX_INSERTIONS) return host.isConnected;
      insertions++;
      host.toggleAttribute('data-inset', place.isInset);
      place.parent.insertBefore(host, before);
      return true;
    },
    remove: () => host.remove(),
  };
}

/** Banners that an earlier version of the extension left behind when it was updated under this page. */
export function removeLeftBanners(page: Document): void {
  for (const host of page.querySelectorAll(BANNER_ELEMENT)) host.remove();
}

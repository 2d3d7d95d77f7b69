import { type ComponentType, render } from 'preact';
import type { Catalogue } from '../../lib/report';
import { CatalogueProvider } from '../text';

/** Draws a page of the extension in the catalogue's language. `titleKey`: null where the document has no title of its own, as a popup. */
export function mount(Page: ComponentType, catalogue: Catalogue, titleKey: string | null): void {
  document.documentElement.lang = catalogue.locale;
  if (titleKey !== null) document.title = catalogue.text(titleKey);
  const app = document.getElementById('app');
  if (app) {
    render(
      <CatalogueProvider value={catalogue}>
        <Page />
      </CatalogueProvider>,
      app,
    );
  }
}

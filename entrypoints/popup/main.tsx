import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/path.css';
import '../../components/style/authentication.css';
import '../../components/style/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup';
import { CatalogueProvider } from '../../components/text';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { actions, screen, start } from './store';

const Popup = () => <PopupView screen={screen.value} actions={actions} />;

const catalogue = await loadCatalogue();
document.documentElement.lang = catalogue.locale;
const app = document.getElementById('app');
if (app) {
  render(
    <CatalogueProvider value={catalogue}>
      <Popup />
    </CatalogueProvider>,
    app,
  );
}
await start();

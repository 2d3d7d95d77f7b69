import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/popup.css';
import '../../components/style/page.css';
import '../../components/style/options.css';
import '../../components/style/welcome.css';
import { render } from 'preact';
import { CatalogueProvider } from '../../components/text';
import { WelcomePage } from '../../components/welcome';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { actions, start, state } from './store';

const Page = () => <WelcomePage state={state.value} actions={actions} />;

const catalogue = await loadCatalogue();
document.documentElement.lang = catalogue.locale;
document.title = catalogue.text('ui_welcome_title');
const app = document.getElementById('app');
if (app) {
  render(
    <CatalogueProvider value={catalogue}>
      <Page />
    </CatalogueProvider>,
    app,
  );
}
await start();

import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/page.css';
import '../../components/style/options.css';
import { render } from 'preact';
import { OptionsPage } from '../../components/options';
import { CatalogueProvider } from '../../components/text';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { receivers } from '../../lib/receivers';
import { actions, savedKey, start, state } from './store';

const choices = receivers.filter(({ id }) => id !== 'auto').map(({ id, name }) => ({ id, name }));
const Page = () => <OptionsPage state={state.value} choices={choices} actions={actions} savedKey={savedKey.value} />;

const [catalogue] = await Promise.all([loadCatalogue(), start()]);
document.documentElement.lang = catalogue.locale;
document.title = catalogue.text('ui_options_title');
const app = document.getElementById('app');
if (app) {
  render(
    <CatalogueProvider value={catalogue}>
      <Page />
    </CatalogueProvider>,
    app,
  );
}

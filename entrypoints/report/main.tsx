import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/path.css';
import '../../components/style/authentication.css';
import '../../components/style/page.css';
import '../../components/style/report.css';
import { render } from 'preact';
import { ReportPage } from '../../components/report';
import { CatalogueProvider } from '../../components/text';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { SAMPLES } from '../welcome/samples';
import { actionsFor, screen, start } from './store';

const catalogue = await loadCatalogue();
const actions = actionsFor(catalogue);
const Page = () => <ReportPage screen={screen.value} actions={actions} samples={SAMPLES} />;

document.documentElement.lang = catalogue.locale;
document.title = catalogue.text('ui_report_title');
const app = document.getElementById('app');
const started = start();
if (app) {
  render(
    <CatalogueProvider value={catalogue}>
      <Page />
    </CatalogueProvider>,
    app,
  );
}
await started;

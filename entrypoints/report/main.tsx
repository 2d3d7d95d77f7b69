import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/path.css';
import '../../components/style/authentication.css';
import '../../components/style/page.css';
import '../../components/style/report.css';
import { mount } from '../../components/page';
import { ReportPage } from '../../components/report';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { SAMPLES } from '../welcome/samples';
import { actionsFor, screen, start } from './store';

const catalogue = await loadCatalogue();
const actions = actionsFor(catalogue);
const Page = () => <ReportPage screen={screen.value} actions={actions} samples={SAMPLES} />;

const started = start();
mount(Page, catalogue, 'ui_report_title');
await started;

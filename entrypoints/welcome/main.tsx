import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/popup.css';
import '../../components/style/page.css';
import '../../components/style/options.css';
import '../../components/style/welcome.css';
import { mount } from '../../components/page';
import { WelcomePage } from '../../components/welcome';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { actions, start, state } from './store';

const Page = () => <WelcomePage state={state.value} actions={actions} />;

const catalogue = await loadCatalogue();
mount(Page, catalogue, 'ui_welcome_title');
await start();

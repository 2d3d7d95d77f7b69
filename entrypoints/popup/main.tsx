import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/path.css';
import '../../components/style/authentication.css';
import '../../components/style/popup.css';
import { mount } from '../../components/page';
import { PopupView } from '../../components/popup';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { actions, screen, start } from './store';

const Popup = () => <PopupView screen={screen.value} actions={actions} />;

const catalogue = await loadCatalogue();
mount(Popup, catalogue, null);
await start();

import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/verdict.css';
import '../../components/style/page.css';
import '../../components/style/options.css';
import { OptionsPage } from '../../components/options';
import { mount } from '../../components/page';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { receivers } from '../../lib/receivers';
import { lookupActions, lookupState, startLookups } from './lookups';
import { memoryActions, memoryState, startMemory } from './memory';
import { actions, savedKey, start, state } from './store';

const choices = receivers.filter(({ id }) => id !== 'auto').map(({ id, name }) => ({ id, name }));
const Page = () => (
  <OptionsPage
    state={state.value}
    choices={choices}
    actions={actions}
    memory={{ state: memoryState.value, actions: memoryActions }}
    lookups={{ state: lookupState.value, actions: lookupActions }}
    savedKey={savedKey.value}
  />
);

const [catalogue] = await Promise.all([loadCatalogue(), start(), startMemory(), startLookups()]);
mount(Page, catalogue, 'ui_options_title');

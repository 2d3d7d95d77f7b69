export { AddWebmail } from './AddWebmail';
export { hostOfOrigin } from './entries';
export { OptionsPage } from './OptionsPage';
export type { OptionsActions, OptionsState, WebmailRow } from './types';

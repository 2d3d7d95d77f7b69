export { AddWebmail } from './AddWebmail';
export { hostOfOrigin } from './entries';
export { OptionsPage } from './OptionsPage';
export type { MemoryActions, MemoryState, OptionsActions, OptionsState, SenderRow, WebmailRow } from './types';

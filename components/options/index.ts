export { AddWebmail } from './AddWebmail';
export { hostOfOrigin } from './entries';
export { OptionsPage } from './OptionsPage';
export type { LookupActions, LookupState, MemoryActions, MemoryState, OptionsActions, OptionsState, SenderRow, WebmailRow } from './types';

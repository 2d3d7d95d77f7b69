export { AddWebmail } from './AddWebmail';
export { hostOfOrigin } from './entries';
export { OptionsPage } from './OptionsPage';
export type { ProviderChoice } from './Provider';
export type { DomainField, OptionsActions, OptionsState, WebmailRow } from './types';

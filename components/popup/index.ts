export { Why } from './MessageView';
export { PopupView } from './PopupView';
export type { PopupActions, PopupLookups, PopupMessage, PopupScreen } from './types';

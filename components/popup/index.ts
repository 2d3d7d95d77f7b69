export { Why } from './MessageView';
export { PopupView } from './PopupView';
export type { PopupActions, PopupMessage, PopupScreen } from './types';

export { WelcomePage } from './WelcomePage';
export type { WelcomeActions, WelcomeState } from './WelcomePage';

export { AuthTable } from './AuthTable';
export { CheckAgain, type CheckAgainActions, type CheckAgainState } from './CheckAgain';

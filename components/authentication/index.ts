export { AuthTable } from './AuthTable';
export { isEmptyRow } from './results';

export { AuthTable } from './AuthTable';

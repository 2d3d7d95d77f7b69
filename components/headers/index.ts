export { HeaderLines } from './HeaderLines';

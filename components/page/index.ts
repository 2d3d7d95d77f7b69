export { TopBar } from './TopBar';
export { mount } from './mount';

export { BrandMark } from './BrandMark';
export { Icon, type IconName } from './Icon';
export { VerdictMark } from './VerdictMark';

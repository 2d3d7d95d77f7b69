import tokens from '../style/tokens.css?inline';
import own from './banner.css?inline';

export { type BannerActions, drawBanner } from './banner';

/** Style sheets of the banner's shadow root, in order. */
export const bannerStyles: readonly string[] = [tokens, own];

import type { ComponentChildren } from 'preact';
import { BrandMark } from '../icons';

/** Brand on the left, what can be done with the page on the right. */
export function TopBar({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="top">
      <span class="brand">
        <BrandMark size={20} />
        Truefrom
      </span>
      <nav>{children}</nav>
    </header>
  );
}

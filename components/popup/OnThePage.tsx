import { Icon } from '../icons';
import { useCatalogue } from '../text';
import type { PopupMessage } from './types';

/**
 * Says what Truefrom draws on the page right now. A page can copy a banner and its words, so only this line, which no page
 * can reach, tells a real one from a copy.
 */
export function OnThePage({ message }: { readonly message: PopupMessage }) {
  const { text } = useCatalogue();
  if (message.bannerShown) {
    return (
      <p class="loop">
        <Icon name="tick" />
        <span>{text('ui_banner_is_real')}</span>
      </p>
    );
  }
  return <p class="loop quiet">{text(message.hidden ? 'ui_banner_hidden' : 'ui_banner_none')}</p>;
}

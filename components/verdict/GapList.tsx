import { Icon } from '../icons';
import { Rendered } from '../text';

/** What is not known, said plainly. */
export function GapList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="un">
      {texts.map((text) => (
        <li key={text}>
          <Icon name="ring" />
          <span class="any">
            <Rendered text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

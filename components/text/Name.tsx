import { Pieces } from './Pieces';
import { ShowAll } from './ShowAll';
import { visible } from './visible';

/** Attack: a name of thousands of letters that pushes everything else off the screen. The rest is a click away. */
const NAME_LIMIT = 160;

/** A name, subject or other free text of the message: isolated, wrapped, hidden characters shown. */
export function Name({ text, class: className }: { readonly text: string; readonly class?: string }) {
  return (
    <ShowAll length={text.length} limit={NAME_LIMIT}>
      {(limit) => <BriefName text={text} class={className} limit={limit} />}
    </ShowAll>
  );
}

/** The same inside a button, which can hold no other button: only its beginning. */
export function BriefName({
  text,
  class: className,
  limit = NAME_LIMIT,
}: {
  readonly text: string;
  readonly class?: string | undefined;
  readonly limit?: number;
}) {
  return (
    <bdi dir="auto" class={className}>
      <Pieces pieces={visible(text, limit).pieces} />
    </bdi>
  );
}

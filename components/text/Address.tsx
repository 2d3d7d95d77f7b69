import { Labels } from './Labels';
import { ShowAll } from './ShowAll';

const ADDRESS_LIMIT = 254;

/** An address, domain or host name of the message: bounded, never turned round, never cut without a way to see it all. */
export function Address({ text, class: className }: { readonly text: string; readonly class?: string }) {
  return (
    <ShowAll length={text.length} limit={ADDRESS_LIMIT}>
      {(limit) => <Labels class={className} text={text.slice(0, limit)} />}
    </ShowAll>
  );
}

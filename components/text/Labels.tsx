import { Fragment } from 'preact';
import { Pieces } from './Pieces';
import { addressParts, visible } from './visible';

/**
 * An address, domain or host name from left to right, each label by itself, so that labels written from right to left
 * cannot change places; may break behind `.`, `@` and `:`.
 */
export function Labels({ text, class: className }: { readonly text: string; readonly class?: string | undefined }) {
  return (
    <bdi dir="ltr" class={className}>
      {addressParts(text).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {/^[\x20-\x7E]*$/u.test(part) ? part : <Label text={part} />}
        </Fragment>
      ))}
    </bdi>
  );
}

/** The dot behind a label stays outside, or it would change sides with it. */
function Label({ text }: { readonly text: string }) {
  const [label = ''] = /^[^.@:]*/u.exec(text) ?? [];
  return (
    <>
      <bdi>
        <Pieces pieces={visible(label, label.length).pieces} />
      </bdi>
      {text.slice(label.length)}
    </>
  );
}

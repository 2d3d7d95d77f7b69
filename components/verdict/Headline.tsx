import type { HeadlinePart } from '../../lib/report';
import { Address, Rendered } from '../text';

/** The one sentence: what is claimed is underlined dashed, what is proven solid. */
export function Headline({ parts }: { readonly parts: readonly HeadlinePart[] }) {
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'text') return <Rendered key={index} text={part.text} />;
        if (DOMAIN.test(part.text)) return <Address key={index} class={CLASS[part.kind]} text={part.text} />;
        return (
          <bdi key={index} class={CLASS[part.kind]} dir="auto">
            <Rendered text={part.text} />
          </bdi>
        );
      })}
    </>
  );
}

const CLASS = { claim: 'clm', proof: 'prf' } as const;

/** Plain addresses and domains may break at their dots; everything else at its words. */
const DOMAIN = /^[\w.@:+-]{1,254}$/u;

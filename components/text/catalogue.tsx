import { type ComponentChildren, Fragment, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue, Segment } from '../../lib/report';

type Params = NonNullable<Parameters<Catalogue['text']>[1]>;

/** What views need of a Catalogue of lib/report. */
interface Speech {
  readonly locale: string;
  readonly text: (key: string, params?: Params) => string;
  readonly segments: (key: string, params?: Params) => readonly Segment[];
}

/** Speaks in keys, until a page hands in its language. */
const mute: Speech = { locale: 'en', text: (key) => key, segments: (key) => [{ name: null, text: key }] };

const CatalogueContext = createContext(mute);

/** Every page wraps its view in this once. */
export const CatalogueProvider = CatalogueContext.Provider;

export const useCatalogue = (): Speech => useContext(CatalogueContext);

/** A sentence of the catalogue whose values are drawn by `parts`, so that no sentence is glued and no value is markup. */
export function Sentence({
  id,
  params = {},
  parts,
}: {
  readonly id: string;
  readonly params?: Params;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}) {
  const { segments } = useCatalogue();
  return (
    <>
      {segments(id, params).map(({ name, text }, index) => (
        // A sentence's pieces have no identity but their place.
        <Fragment key={index}>{name !== null && name in parts ? parts[name] : text}</Fragment>
      ))}
    </>
  );
}

import type { WebmailId } from '../message';
import { gmail } from './gmail';
import { maildev } from './maildev';
import { roundcube } from './roundcube';
import type { Provider } from './types';

export { fetchSource, readStart, type SourceAnswer } from './source';
export { agrees, type ShownMessage, type SourceFacts } from './match';
export type { BannerPlace, OpenMessage, PageReading, Provider, SourceRoute } from './types';

/** Every webmail Truefrom reads. The order does not matter: at most one recognises a page. */
export const providers: readonly Provider[] = [gmail, maildev, roundcube];

/** The webmail whose page this is, or null. */
export const findProvider = (page: Document): Provider | null => providers.find((provider) => provider.recognise(page)) ?? null;

export const providerOf = (id: WebmailId): Provider | null => providers.find((provider) => provider.id === id) ?? null;

import type { Fidelity, ReceiverId, ShownSender, WebmailId } from '../message';
import type { MessageId, ReadFailure } from '../platform/messages';

/** Where the banner of a message goes: in the message header or right below it, always outside the message body. */
export interface BannerPlace {
  readonly parent: Element;
  /** Null: at the end of `parent`. */
  readonly before: ChildNode | null;
  /** The column has no padding of its own there: keep away from its edges. */
  readonly isInset: boolean;
}

/** A message that is open on the page. Everything but the id and the place is page content, as untrusted as the mail. */
export interface OpenMessage {
  readonly id: MessageId;
  readonly shown: ShownSender | null;
  readonly subject: string | null;
  /** As the page writes it, in its language and zone. */
  readonly date: string | null;
  /** Null where the page has no place we know: then only the toolbar speaks. */
  readonly place: BannerPlace | null;
}

export interface PageReading {
  readonly messages: readonly OpenMessage[];
  /** A message is open, but a part of the page is not where we know it. `part` is our own name for it: `gmail.messageId`. */
  readonly missing: { readonly id: MessageId; readonly part: string } | null;
}

/** One way to ask a webmail for the source of a message. */
export interface SourceRoute {
  /** For bug reports: `roundcube.save`. */
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly completeness: 'full' | 'headers';
  readonly fidelity: Fidelity;
  /** Takes the source out of an answer that wraps it; null where the answer is something else. */
  readonly unwrap: ((answer: Uint8Array) => Uint8Array | null) | null;
}

/** What a route brought: the first SOURCE_LIMIT octets of the source. */
export interface RawSource {
  readonly source: Uint8Array;
  readonly completeness: 'full' | 'headers';
  readonly fidelity: Fidelity;
  readonly route: string;
}

export interface ReadTrouble {
  readonly failure: ReadFailure;
  /** Routes tried and how each ended, in our own words (`roundcube.save:login`); never page content. */
  readonly detail: string;
}

/** One webmail. Adapters know selectors and addresses, nothing else does; importing one does nothing. */
export interface Provider {
  readonly id: WebmailId;
  readonly name: string;
  /** Who received what is read here; `auto` where the account can be anybody's. */
  readonly receiver: ReceiverId;
  /** Match patterns that the packages ask for at install. */
  readonly hosts: readonly string[];
  recognise(page: Document): boolean;
  openMessages(page: Document): PageReading;
  /** Ways to the source of an open message, best first. */
  sourceRoutes(message: OpenMessage, page: Document): readonly SourceRoute[];
  /** True for an address that `sourceRoutes` could have made: the background fetches no other. */
  isSourceUrl(url: URL): boolean;
  /** Other origins that the webmail's server sends a source request on to. */
  readonly redirects: readonly string[];
  /** Request headers that `sourceRoutes` uses, in lower case. */
  readonly requestHeaders: readonly string[];
  /** True for the webmail's own login page, sent in place of a source. */
  isLoginPage(answer: string): boolean;
  /** Address of the account that is signed in, where the page says it. */
  account(page: Document): string | null;
}

// Everything that comes from a page's process is read into a type here, once, with bounds: a page that broke out of its
// sandbox can speak with the content script's voice.
import * as v from 'valibot';
import { WHOLE_SOURCE_LIMIT } from '../../lib/platform/limits';

/** A content script, told from a page of the extension by the browser's own word about the sender. */
export type Asker =
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly frameId: number;
      readonly origin: string;
      readonly host: string;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'extension' };

const SenderSchema = v.object({
  url: v.string(),
  frameId: v.optional(v.number(), 0),
  // A window of which nothing is said counts as private: nothing is remembered of what is read there.
  tab: v.optional(v.object({ id: v.number(), incognito: v.optional(v.boolean(), true) })),
});

/** Who asks; throws for anybody else. `base` is the address of the extension's own pages. */
export function askerOf(sender: unknown, base: string): Asker {
  const { url, frameId, tab } = v.parse(SenderSchema, sender);
  if (url.startsWith(base)) return { kind: 'extension' };
  if (!tab) throw new Error('a page without a tab');
  const { origin, host } = new URL(url);
  return { kind: 'page', tabId: tab.id, frameId, origin, host, isPrivate: tab.incognito };
}

const shortText = v.pipe(v.string(), v.maxLength(4_000));
const messageId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const webmail = v.pipe(v.string(), v.maxLength(40));
const shown = v.nullable(v.object({ name: v.nullable(shortText), address: v.nullable(shortText) }));
/** Base64 of WHOLE_SOURCE_LIMIT octets and a little for a source that an adapter unwrapped. */
const sourceBase64 = v.pipe(v.string(), v.maxLength(WHOLE_SOURCE_LIMIT * 2));

export const OpenMessagesSchema = v.object({
  webmail,
  page: v.pipe(v.string(), v.maxLength(40)),
  leaving: v.boolean(),
  messages: v.pipe(v.array(v.object({ id: messageId, subject: v.nullable(shortText), shown })), v.maxLength(1_000)),
});

export const AnalyzeSchema = v.object({
  messageId,
  webmail,
  shown,
  subject: v.nullable(shortText),
  date: v.nullable(shortText),
  completeness: v.picklist(['full', 'headers', 'page-only']),
  fidelity: v.object({ headersExact: v.boolean(), bodyExact: v.boolean(), headerOrderKept: v.boolean() }),
  sourceBase64,
  account: v.nullable(shortText),
  isRecheck: v.boolean(),
});

export const FailureSchema = v.object({
  messageId,
  reason: v.picklist(['signedOut', 'notFound', 'noAnswer', 'notAMessage', 'otherMessage', 'layoutUnknown', 'tooLarge', 'internal']),
  detail: v.nullable(v.pipe(v.string(), v.maxLength(400))),
});

export const BannerSchema = v.object({ messageId, shown: v.boolean(), hidden: v.boolean() });

export const FetchSchema = v.object({
  webmail,
  url: v.pipe(v.string(), v.maxLength(8_000)),
  headers: v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(1_000))),
  isWhole: v.boolean(),
});

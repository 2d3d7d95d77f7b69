import { decodeEncodedWords, fieldsNamed, type HeaderBlock, readAddressList, readDate } from '../../lib/message';
import type { SourceFacts } from '../../lib/providers';

/** Attack: thousands of Received or From fields, each parsed for a comparison that the first ones settle. */
const MAX_FIELDS_READ = 50;

/** What `agrees` compares with the page: every From, Subject and date of the source. */
export function sourceFacts(block: HeaderBlock): SourceFacts {
  const named = (name: string) => fieldsNamed(block, name).slice(0, MAX_FIELDS_READ);
  return {
    subjects: named('subject').map(({ text }) => decodeEncodedWords(text).text),
    addresses: named('from').flatMap((field) => readAddressList(field).mailboxes.map(({ address }) => address)),
    dates: [
      ...named('date').map(({ text }) => readDate(text)),
      ...named('received').map(({ text }) => readDate(text.slice(text.lastIndexOf(';') + 1))),
    ].filter((date) => date !== null),
  };
}

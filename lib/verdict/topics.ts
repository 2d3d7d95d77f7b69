/**
 * What a finding is about. Findings of one topic are views of one fact and never confirm each other; findings of two
 * topics do: a failed proof says nothing about where answers go.
 */
export type Topic = 'proof' | 'identity' | 'reply' | 'path' | 'form';

const TOPICS: ReadonlyMap<string, Topic> = new Map<string, Topic>([
  ['auth', 'proof'],
  ['context', 'proof'],
  ['name', 'identity'],
  ['domain', 'identity'],
  ['relay', 'identity'],
  ['calendar', 'identity'],
  ['replyto', 'reply'],
  ['received', 'path'],
  ['envelope', 'path'],
  ['recipient', 'path'],
  ['date', 'path'],
  ['msgid', 'path'],
  ['bounce', 'path'],
  ['from', 'form'],
  ['header', 'form'],
  ['text', 'form'],
  ['mime', 'form'],
]);

/** A replay is about the way a genuine message took, as that it was addressed to somebody else is: one forward shows both. */
const OF_ITS_OWN: ReadonlyMap<string, Topic> = new Map<string, Topic>([['auth.dkim.replayed', 'path']]);

/** Topic of a signal id, from its first part; an unknown part counts as `form`, the topic that proves least. */
export function topicOf(id: string): Topic {
  return OF_ITS_OWN.get(id) ?? TOPICS.get(id.slice(0, id.indexOf('.'))) ?? 'form';
}

/** Cautions that trust in a proven From domain answers: who the name and the domain recall, and where answers go. */
export function isQuietedByTrust(id: string): boolean {
  const topic = topicOf(id);
  return topic === 'identity' || topic === 'reply';
}

import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMbox, MAX_MESSAGE_BYTES, splitMbox } from './mbox';

/** One message to analyse, or the reason why there is none. `name` is what the report calls it. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'source'; readonly name: string; readonly source: Uint8Array; readonly isCut: boolean }
  | { readonly kind: 'unreadable'; readonly name: string; readonly error: string };

export interface Source {
  readonly source: Uint8Array;
  /** Longer than MAX_MESSAGE_BYTES, the rest left out. */
  readonly isCut: boolean;
}

/** Octets of a file that tell an mbox from a message. */
const HEAD = 2048;

/**
 * The messages behind the PATHs of a command line, in order: files as names (whoever analyses them reads them), an mbox
 * and standard input as octets. Folders are read through in the order of their names.
 * Trouble with one path is an `unreadable` input; the others go on.
 */
export async function* readInputs(paths: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for (const path of paths) yield* path === '-' ? readStream('-', stdin) : readPath(path);
}

async function* readPath(path: string): AsyncGenerator<Input> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) yield* readFolder(path, isMaildirBox(path));
    else if (info.isFile()) yield* readFile(path);
    else yield* readStream(path, createReadStream(path));
  } catch (error) {
    yield { kind: 'unreadable', name: path, error: sentenceFor(error) };
  }
}

async function* readFile(path: string): AsyncGenerator<Input> {
  // An .eml is one message even where its writer left a From_ line on top.
  const isOneMessage = /\.eml$/i.test(path) || isMaildirBox(dirname(path));
  if (isOneMessage || !isMbox(await readHead(path))) yield { kind: 'file', name: path, path };
  else yield* numbered(path, createReadStream(path));
}

/** `cur` and `new` hold a message a file, whatever the files are called (the Maildir format). */
const isMaildirBox = (path: string) => ['cur', 'new'].includes(basename(path));

async function* readFolder(path: string, everyFile: boolean): AsyncGenerator<Input> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'unreadable', name: path, error: sentenceFor(error) };
    return;
  }
  const isMaildir = entries.some((entry) => entry.name === 'cur' && entry.isDirectory());
  // Not localeCompare: the order must not depend on the machine's language.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      if (!(isMaildir && entry.name === 'tmp')) yield* readFolder(inside, isMaildir && isMaildirBox(inside));
    } else if (everyFile ? !entry.name.startsWith('.') : /\.eml$/i.test(entry.name)) {
      // A link to a folder is no message and could lead round in a circle; one to a file is read.
      if (entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(inside)))) yield { kind: 'file', name: inside, path: inside };
    }
  }
}

const isLinkToFile = (path: string) =>
  stat(path).then(
    (info) => info.isFile(),
    () => true, // a dead link gets its error line when it is read
  );

async function* readStream(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const all = (async function* () {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (isMbox(Buffer.concat(first).subarray(0, HEAD))) yield* numbered(name, all);
  else yield { kind: 'source', name, ...(await collect(all)) };
}

async function* numbered(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let number = 0;
  for await (const message of splitMbox(chunks)) yield { kind: 'source', name: `${name}#${++number}`, ...message };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Source> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, MAX_MESSAGE_BYTES - size);
    parts.push(part);
    size += part.length;
    if (part.length < chunk.length) return { source: Buffer.concat(parts), isCut: true };
  }
  return { source: Buffer.concat(parts), isCut: false };
}

/** A message file's octets, up to MAX_MESSAGE_BYTES. Throws the file system's error; `sentenceFor` words it. */
export async function readMessageFile(path: string): Promise<Source> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= MAX_MESSAGE_BYTES) return { source: await file.readFile(), isCut: false };
    return await collect(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const SENTENCES = new Map([
  ['ENOENT', 'There is no such file or folder.'],
  ['EACCES', 'There is no permission to read it.'],
  ['EPERM', 'There is no permission to read it.'],
  ['EISDIR', 'This is a folder, not a message.'],
  ['ENOTDIR', 'There is no such file: a part of the path is not a folder.'],
  ['ELOOP', 'The link leads round in a circle.'],
  ['ENAMETOOLONG', 'The name is too long.'],
  ['EIO', 'The disk could not read it.'],
]);

/** A sentence for an error of the file system. */
export function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SENTENCES.get(code) ?? `It could not be read (${code || String(error)}).`;
}

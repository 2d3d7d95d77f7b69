import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Input, readInputs, readMessageFile } from '../../../lib/cli/inputs';

const FROM_ = 'From ann@a.example Tue Jun  3 09:11:08 2025';
const MESSAGE = 'From: ann@a.example\r\n\r\nHello\r\n';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...paths: string[]) {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), MESSAGE);
  }
}

async function read(paths: readonly string[], stdin: readonly string[] = []): Promise<Input[]> {
  async function* chunks() {
    for (const chunk of stdin) yield Buffer.from(chunk);
  }
  const inputs: Input[] = [];
  for await (const input of readInputs(
    paths.map((path) => (path === '-' ? path : join(folder, path))),
    chunks(),
  ))
    inputs.push(input);
  return inputs;
}
const names = (inputs: readonly Input[]) => inputs.map((input) => (input.name.startsWith('-') ? input.name : relative(folder, input.name)));

describe('inputs', () => {
  it('a folder is read through for .eml files, by name', async () => {
    await put('b.eml', 'a/z.EML', 'a/10.eml', 'a/9.eml', 'note.txt', 'a/b/c/d.eml', 'cur.eml');
    expect(names(await read(['']))).toEqual(['a/10.eml', 'a/9.eml', 'a/b/c/d.eml', 'a/z.EML', 'b.eml', 'cur.eml']);
  });

  it('a Maildir gives its cur and new, whatever the files are called, with its sub-folders, and no tmp', async () => {
    await put(
      'm/cur/17.M1.host:2,S',
      'm/new/18.M2.host',
      'm/tmp/19.M3.host',
      'm/tmp/20.eml',
      'm/.Sent/cur/20.host:2,',
      'm/dovecot.index',
      'm/cur/.hidden',
    );
    expect(names(await read(['m']))).toEqual(['m/.Sent/cur/20.host:2,', 'm/cur/17.M1.host:2,S', 'm/new/18.M2.host']);
    expect(names(await read(['m/cur']))).toEqual(['m/cur/17.M1.host:2,S']);
    expect(names(await read(['m/new/18.M2.host']))).toEqual(['m/new/18.M2.host']);
  });

  it('a file is one message by its name .eml, an mbox by its From_ line', async () => {
    const mbox = `${FROM_}\nSubject: 1\n\n${FROM_}\nSubject: 2\n\n`;
    await writeFile(join(folder, 'box'), mbox);
    await writeFile(join(folder, 'saved.eml'), mbox);
    await writeFile(join(folder, 'message'), MESSAGE);
    expect(names(await read(['box', 'saved.eml', 'message']))).toEqual(['box#1', 'box#2', 'saved.eml', 'message']);
  });

  it('standard input is one message or an mbox', async () => {
    expect(await read(['-'], [MESSAGE.slice(0, 9), MESSAGE.slice(9)])).toEqual([
      { kind: 'source', name: '-', source: Buffer.from(MESSAGE), isCut: false },
    ]);
    expect(names(await read(['-'], [FROM_, '\nSubject: 1\n\n', `${FROM_}\nSubject: 2\n\n`]))).toEqual(['-#1', '-#2']);
    expect(await read(['-'])).toMatchObject([{ kind: 'source', source: Buffer.from('') }]);
  });

  it('what is not there has its line, and the rest goes on', async () => {
    await put('a.eml', 'f/b.eml');
    await symlink('nowhere', join(folder, 'f/dead.eml'));
    await symlink('round.eml', join(folder, 'round.eml'));
    const inputs = await read(['gone.eml', 'a.eml', 'a.eml/x', 'f', 'round.eml']);
    expect(names(inputs)).toEqual(['gone.eml', 'a.eml', 'a.eml/x', 'f/b.eml', 'f/dead.eml', 'round.eml']);
    expect(inputs[0]).toMatchObject({ kind: 'unreadable', error: 'There is no such file or folder.' });
    expect(inputs[2]).toMatchObject({ kind: 'unreadable', error: 'There is no such file: a part of the path is not a folder.' });
    expect(inputs[5]).toMatchObject({ kind: 'unreadable', error: 'The link leads round in a circle.' });
  });

  it('links lead to files, never round in a circle of folders', async () => {
    await put('f/b.eml');
    await symlink('b.eml', join(folder, 'f/c.eml'));
    await symlink('..', join(folder, 'f/up.eml'));
    expect(names(await read(['f']))).toEqual(['f/b.eml', 'f/c.eml']);
  });

  it('a message file is read whole', async () => {
    await put('a.eml');
    expect(await readMessageFile(join(folder, 'a.eml'))).toEqual({ source: Buffer.from(MESSAGE), isCut: false });
  });
});

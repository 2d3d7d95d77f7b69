import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { startWorkers } from '../../../lib/cli/workers';

/** A thread that answers with the input's name, and dies over `fatal`. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (input) => {
    if (input.name === 'fatal') process.exit(3);
    if (input.name === 'throws') throw new Error('out of order');
    parentPort.postMessage({ text: input.name, isError: false });
  });`;
const settings = {} as Parameters<typeof startWorkers>[1];
const input = (name: string) => ({ kind: 'unreadable', name, error: '' }) as const;

describe('workers', () => {
  it('every input is answered, by no more threads than asked for', async () => {
    let started = 0;
    const workers = startWorkers(2, settings, () => {
      started++;
      return new Worker(CODE, { eval: true });
    });
    const names = Array.from({ length: 40 }, (_, index) => `m${index}`);
    const outputs = await Promise.all(names.map((name) => workers.run(input(name))));
    await workers.close();
    expect(outputs.map(({ text }) => text)).toEqual(names);
    expect(started).toBe(2);
  });

  it('a thread that dies over one message takes no other with it', async () => {
    const workers = startWorkers(2, settings, () => new Worker(CODE, { eval: true }));
    const names = ['a', 'fatal', 'b', 'throws', 'c', 'd', 'fatal', 'e'];
    const outputs = await Promise.all(names.map((name) => workers.run(input(name)).then(({ text }) => text, String)));
    await workers.close();
    expect(outputs).toEqual([
      'a',
      'Error: a thread ended with code 3',
      'b',
      'Error: out of order',
      'c',
      'd',
      'Error: a thread ended with code 3',
      'e',
    ]);
  });
});

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import { helpText, type Options, parseArguments } from './arguments';
import type { Input } from './inputs';
import { readInputs } from './inputs';
import { inOrder } from './in-order';
import { wantsColour } from './painter';
import type { Output, ProcessInput } from './process-input';
import { noProgress, startProgress } from './progress';
import { readSettings, type Settings } from './settings';
import { startWorkers, type Workers } from './workers';

/** A run with fewer messages is over before threads have started and compiled the code they share (about 1 s of work each). */
const MESSAGES_BEFORE_THREADS = 256;
/** Octets of mbox messages that wait or are worked on, so that memory does not grow with the input. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/** The process around the command line, so that tests can stand in for it. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Ids and aliases for --receiver. */
  readonly receivers: readonly string[];
  readonly createProcessor: (settings: Settings) => ProcessInput;
  readonly startThread: (settings: Settings) => Worker;
}

/** Runs `analyze` and returns its exit code: 0 all read, 1 some could not be read, 2 wrong arguments. */
export async function runCommandLine(around: Surroundings): Promise<0 | 1 | 2> {
  const { stdout, stderr, receivers } = around;
  const parsed = parseArguments(around.argv, receivers);
  if (parsed.kind === 'help') {
    await write(stdout, helpText(receivers));
    return 0;
  }
  if (parsed.kind === 'wrong') return refuse(stderr, parsed.message);
  const read = await readSettings(parsed.options, receivers, wantsColour(stdout.isTTY === true, around.env));
  if ('error' in read) return refuse(stderr, read.error);
  if (read.warning !== null) await write(stderr, `analyze: ${read.warning}\n`);

  const progress = stderr.isTTY === true ? startProgress((text) => stderr.write(text)) : noProgress;
  const printer = parsed.options.format === 'json' ? jsonPrinter(stdout) : plainPrinter(stdout);
  let hasErrors = false;
  let count = 0;
  for await (const output of outputs(parsed.options, read.settings, around)) {
    if (stdout.isTTY === true) progress.clear();
    await printer.print(output.text);
    progress.step(output.isError);
    hasErrors ||= output.isError;
    count++;
  }
  progress.clear();
  await printer.end();
  if (count === 0) await write(stderr, 'No message was found: folders are read for *.eml, and a Maildir for its cur and new.\n');
  return hasErrors ? 1 : 0;
}

async function refuse(stderr: Writable, message: string): Promise<2> {
  await write(stderr, `analyze: ${message}\nTry: npm run --silent analyze -- --help\n`);
  return 2;
}

async function* outputs(options: Options, settings: Settings, around: Surroundings): AsyncGenerator<Output> {
  const processor = around.createProcessor(settings);
  const workers = options.jobs > 1 ? startWorkers(options.jobs, settings, around.startThread) : null;
  let begun = 0;
  let before: Promise<unknown> = Promise.resolve();
  // One after the other: at the same time they would only hold each other's octets in memory.
  const here = (input: Input) => {
    const output = before.then(() => processor(input));
    before = output;
    return output;
  };
  const inThread = (input: Input, { run }: Workers) =>
    run(input).catch((error: unknown) =>
      here({ kind: 'unreadable', name: input.name, error: `The analysis broke down (${String(error)}).` }),
    );
  const work = (input: Input) => (workers && ++begun > MESSAGES_BEFORE_THREADS ? inThread(input, workers) : here(input));
  try {
    yield* inOrder(readInputs(options.paths, around.stdin), work, {
      window: options.jobs === 1 ? 1 : options.jobs * 4,
      weight: MAX_WAITING_BYTES,
      weigh: (input) => (input.kind === 'source' ? input.source.length : 0),
    });
  } finally {
    await workers?.close();
  }
}

interface Printer {
  print(text: string): Promise<void>;
  end(): Promise<void>;
}

const plainPrinter = (out: Writable): Printer => ({ print: (text) => write(out, text), end: () => Promise.resolve() });

/** One object for one message, an array for several; nothing but the first is held back. */
function jsonPrinter(out: Writable): Printer {
  let first: string | null = null;
  let count = 0;
  return {
    async print(text) {
      count++;
      if (count === 1) first = text;
      else await write(out, `${count === 2 ? `[\n${first?.trimEnd()}` : ''},\n${text.trimEnd()}`);
    },
    end: () => write(out, count === 0 ? '[]\n' : count === 1 ? (first ?? '') : '\n]\n'),
  };
}

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

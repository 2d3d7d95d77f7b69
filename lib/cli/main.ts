import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import messages from '../../public/_locales/en/messages.json';
import { receiverIds } from '../receivers';
import { createCatalogue } from '../report';
import { createAnalyse } from './analyse';
import type { Input } from './inputs';
import { createProcessor } from './process-input';
import { createRenderer } from './render';
import { runCommandLine } from './run';
import type { Settings } from './settings';

function processorFor(settings: Settings) {
  const catalogue = createCatalogue(messages, 'en');
  return createProcessor(createAnalyse(settings, catalogue), createRenderer(settings, catalogue), catalogue);
}

/** Another thread of a run: this same file, started by `startThread` below. */
function serve(port: NonNullable<typeof parentPort>, settings: Settings): void {
  const process = processorFor(settings);
  port.on('message', (input: Input) => {
    void process(input).then((output) => port.postMessage(output));
  });
}

async function main(): Promise<void> {
  // `analyze ... | head` closes the pipe early; that is no trouble of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.exitCode = await runCommandLine({
    argv: process.argv.slice(2),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    receivers: receiverIds.filter((id) => id !== 'auto'),
    createProcessor: processorFor,
    startThread: (settings) => new Worker(new URL(import.meta.url), { workerData: settings }),
  });
}

if (isMainThread) await main();
else if (parentPort) serve(parentPort, workerData);

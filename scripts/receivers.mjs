// npm run receivers: what each receiver's file is worth on the messages of ../shared (docs/receivers.md). TypeScript, so read by Vite's module runner.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/packages.mjs';

const { module } = await runnerImport(join(ROOT, 'scripts/lib/receiver-worth.ts'), { configFile: false, root: ROOT, logLevel: 'error' });
module.printWorth(ROOT);

// The conformance runner is TypeScript and reads lib/, whose imports have no extension: Vite's module runner loads both as they are.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/packages.mjs';

const { module } = await runnerImport(join(ROOT, 'scripts/conformance/run.ts'), { configFile: false, root: ROOT, logLevel: 'error' });
process.exitCode = await module.run(process.argv.slice(2), ROOT);

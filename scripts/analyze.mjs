// npm run --silent analyze -- [options] PATH...: the command line of Truefrom (lib/cli), from its bundle.
import * as nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
import { BUNDLE, COMPILE_CACHE, ensureCliBundle } from './lib/cli-bundle.mjs';

try {
  await ensureCliBundle();
} catch (error) {
  console.error(`analyze: the command line could not be built. ${String(error)}`);
  process.exit(70);
}
// npm runs scripts in the project's folder; the paths given are those of the caller's.
if (process.env.npm_lifecycle_event === 'analyze' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
nodeModule.enableCompileCache?.(COMPILE_CACHE);
await import(pathToFileURL(BUNDLE).href);

import { join } from 'node:path';
import { ROOT } from './packages.mjs';

/** Bundles a TypeScript entry of the project for Node, packages included, into one file. */
export async function bundle(entry, folder, file) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    json: { stringify: true },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      rolldownOptions: { optimization: { inlineConst: false }, output: { entryFileNames: file, codeSplitting: false } },
    },
  });
}

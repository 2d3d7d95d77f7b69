// Builds the command line's bundle where it is missing or old; runs after every install.
import { ensureCliBundle } from './lib/cli-bundle.mjs';

await ensureCliBundle();

import { loadMailauth } from '../../lib/mailauth';

// Loaded with this module, since Vite's runner takes no import once it has handed the runner over.
const loaded = await loadMailauth();
if (!loaded.ok) throw new Error(loaded.failures.join('; '));

/** The engine as the product loads it; no suite can be judged with a broken one. */
export const engine = loaded.engine;

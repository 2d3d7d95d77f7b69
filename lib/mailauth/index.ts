import { selfTest } from './self-test';
import type { Mailauth } from './types';

export type * from './types';

export type LoadedMailauth =
  | { readonly ok: true; readonly engine: Mailauth }
  /** `failures`: what the self-test got wrong. No result of such an engine may be shown. */
  | { readonly ok: false; readonly failures: readonly string[] };

async function load(): Promise<LoadedMailauth> {
  try {
    const engine = await import('./engine.mjs');
    const failures = await selfTest(engine);
    return failures.length === 0 ? { ok: true, engine } : { ok: false, failures };
  } catch (error) {
    return { ok: false, failures: [String(error)] };
  }
}

let loaded: Promise<LoadedMailauth> | undefined;

/** The engine, evaluated and tested at the first call. Never rejects. */
export function loadMailauth(): Promise<LoadedMailauth> {
  loaded ??= load();
  return loaded;
}

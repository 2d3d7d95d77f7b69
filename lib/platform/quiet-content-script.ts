/**
 * Stands in for WXT's ContentScriptContext in the build (alias in wxt.config.ts). WXT's own announces itself to the page,
 * with the extension's id, by an event and by postMessage, and any page can stop it by sending the same event. Ours does
 * neither: a page cannot tell that Truefrom is there, nor switch it off. Being orphaned is noticed by `isOrphaned`.
 */
export class ContentScriptContext {
  readonly isQuiet = true;
}

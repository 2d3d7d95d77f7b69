/** Path of the built file. */
export const ENGINE: string;
export function ensureMailauth(): Promise<void>;

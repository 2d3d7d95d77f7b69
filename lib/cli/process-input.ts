import { looksLikeMessage } from '../message';
import type { Catalogue, Report } from '../report';
import { type Input, readMessageFile, sentenceFor } from './inputs';
import type { Renderer } from './render';

/** What one input gives to print. */
export interface Output {
  readonly text: string;
  /** No report could be made: exit code 1. */
  readonly isError: boolean;
}

/** Reads, analyses and renders one input. Never rejects: whatever happens to one message is its own `error` line. */
export type ProcessInput = (input: Input) => Promise<Output>;

/** The engine as the command line calls it. `isCut`: the source goes on after these octets. */
export type Analyse = (source: Uint8Array, isCut: boolean) => Promise<Report>;

export function createProcessor(analyse: Analyse, renderer: Renderer, catalogue: Catalogue): ProcessInput {
  return async (input) => {
    const fail = (error: string) => ({ text: renderer.error(input.name, error), isError: true });
    if (input.kind === 'unreadable') return fail(input.error);
    try {
      const { source, isCut } = input.kind === 'file' ? await readMessageFile(input.path) : input;
      const recognised = looksLikeMessage(source);
      if (!recognised.ok) return fail(catalogue.text(`not_message_${recognised.reason}`));
      return { text: renderer.report(input.name, await analyse(source, isCut), source), isError: false };
    } catch (error) {
      return fail(error instanceof Error && 'syscall' in error ? sentenceFor(error) : `The analysis broke down (${String(error)}).`);
    }
  };
}

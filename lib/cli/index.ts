export { type Analyse, createProcessor, type ProcessInput } from './process-input';
export { createRenderer } from './render';
export { runCommandLine, type Surroundings } from './run';
export type { Settings } from './settings';

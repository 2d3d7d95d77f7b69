/** The file that the extension carries. Its self-test has tests of its own; here it is loaded as it stands, in Node and in browsers alike. */
export * as engine from '../../lib/mailauth/engine.mjs';

// Modules that mailauth names on paths that are never taken here: no look-up without a given resolver, no fetch.
// Each call throws, so that a path taken after all is seen at once.
const absent = (name: string) => () => {
  throw Object.assign(new Error(`${name} is not part of this build`), { code: 'ERR_ABSENT' });
};

export const promises = { resolve: absent('dns.resolve') };
export const hostname = absent('os.hostname');
export const get = absent('https.get');
export const request = absent('https.request');
export default { promises, hostname, get, request };

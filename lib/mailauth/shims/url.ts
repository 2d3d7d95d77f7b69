// node:url as @hapi/address names it.
const { URL } = globalThis;
export { URL };

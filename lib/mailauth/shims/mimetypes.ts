// libmime's table of file types (70 KB), which the reading of one field value never asks.
export const list = {};
export const extensions = {};
export default { list, extensions };

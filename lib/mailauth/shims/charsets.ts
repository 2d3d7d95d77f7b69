// iconv-lite and encoding-japanese as libmime calls them, over TextDecoder.
export const decode = (octets: Uint8Array, charset: string): string => new TextDecoder(charset).decode(octets);
export const convert = (octets: Uint8Array, { from }: { from: string }): string => decode(octets, from);
export const encodingExists = (charset: string): boolean => {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
};
export default { decode, convert, encodingExists };

/** Texts as bytes and back, as a host does it. */
export const utf8 = {
  encode: (text: string): Uint8Array => Buffer.from(text, 'utf8'),
  decode: (bytes: Uint8Array): string => new TextDecoder().decode(bytes),
};

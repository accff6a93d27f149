/** Formats that are no text, told apart by their first bytes. */

const begins = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** Whether bytes are a zip, as every `.docx` is. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** Whether bytes are a compound file: a `.doc` of before 2007, or a `.docx` with a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Whether bytes are a PDF: its mark may stand anywhere among the first of them. */
export const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-');

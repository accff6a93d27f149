/** Text into Markdown that shows just this text. */

/** Every character that Markdown or HTML could read as a sign, escaped; line breaks become blanks. */
export const escaped = (text: string): string =>
  text
    .replace(SIGNS, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s*[\r\n]+\s*/g, ' ');

const SIGNS = /[\\`*_{}[\]()#+\-.!|~>]/g;

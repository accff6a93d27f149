/** Markdown for hovers: every word of a draft or a document is escaped, so that none is read as markup. */

// Characters that Markdown reads; a few only at the start of a line, but escaped everywhere.
const SIGNS = /[\\`*_{}[\]()#+\-.!|~<>&@]|:(?=\/\/)/g;
/**
 * What could make a link, an image or a tag is written by its number: a backslash is undone inside the text of a link,
 * and addresses of a draft would become links by themselves.
 */
const ENTITIES = /[[\]!<>&@:]/;
// A full stop or hyphen needs its backslash only where a list or a heading could begin.
const STARTERS = /^(\d+)?[-+.#)]/;

/** Words as they stand, whatever signs are in them. Line breaks become blanks. */
export function escaped(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.replace(SIGNS, (sign, ...rest) => {
    const at = rest.at(-2) as number;
    if (ENTITIES.test(sign) || isAfterWww(line, at, sign)) return `&#${sign.charCodeAt(0)};`;
    if (!'-.+()#'.includes(sign)) return `\\${sign}`;
    return STARTERS.test(line) && at < 6 ? `\\${sign}` : sign;
  });
}

const isAfterWww = (line: string, at: number, sign: string): boolean =>
  sign === '.' && /^www$/i.test(line.slice(Math.max(0, at - 3), at));

/** The target of a link: brackets in it would end it. */
export const linkTarget = (address: string): string =>
  address.replace(
    /[()<>\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** A footnote's reference, its publications in italics as the United Nations sets them. */
export function reference(words: string): string {
  return ITALICS.reduce((text, pattern) => text.replace(pattern, (found) => `*${found}*`), escaped(words));
}

const ITALICS = [/\bTreaty Series\b/g, /\bOfficial Records of [^*(]{1,160}?, Supplement No\. \w+/g];

/** One line under the other. */
export const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('  \n');

/** `NYD, para. 32; GCM, footnote 4; and 12 more`. `all`: how many there are, where `items` are only the first. */
export function listed(items: readonly string[], most: number, all = items.length): string {
  const rest = all - most;
  return [...items.slice(0, most), ...(0 < rest ? [`and ${rest} more`] : [])].join('; ');
}

/**
 * Plain forms of characters that look the same or are set differently by different programs: curly quotes,
 * no-break spaces and hyphens, dashes. Texts are compared folded; spans always point into the text as it stands.
 */

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'\u00A0\u2002\u2003\u2007\u2009\u202F'].map((char) => [char, ' '] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2212'].map((char) => [char, '-'] as const),
  ...[...'\u2018\u2019\u201B\u2032'].map((char) => [char, "'"] as const),
  ...[...'\u201C\u201D\u201F\u2033'].map((char) => [char, '"'] as const),
]);

// "non\u2011refoulement", "\u201Cmigrants\u201D"
const FANCY =
  /[\u00A0\u2002\u2003\u2007\u2009\u202F\u2010-\u2014\u2212\u2018\u2019\u201B-\u201D\u201F\u2032\u2033]/g;

/** Each fancy character as its plain form, one for one: offsets stay as they are. */
export const plain = (text: string): string => text.replace(FANCY, (char) => PLAIN.get(char) ?? char);

/** Soft hyphens, joiners and marks of direction, which readers don't see. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The form in which passages are compared: plain characters, single blanks, lower case. Offsets shift. */
export const fold = (text: string): string =>
  plain(text.normalize('NFC').replace(UNSEEN, '')).replace(/\s+/g, ' ').trim().toLowerCase();

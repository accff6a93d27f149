/** What headings and single paragraphs are for the structure of a resolution, told by their words alone. */

// "Annex", "Annex II", "Appendix I: Terms of reference"
const ANNEX =
  /^(annex|appendix|enclosure|attachment)(?:[ \u00A0]+([IVXLC]+|[A-Z]|\d{1,2}))?(?=$|[ \u00A0]*[.:*\u2013\u2014-])/i;

/** How addresses in an annex begin: `Annex II` where it has a numeral, else `annex`; undefined where it is none. */
export function annexPrefix(heading: string): string | undefined {
  const match = ANNEX.exec(heading);
  if (!match) return undefined;
  const [, kind = '', numeral] = match;
  return numeral
    ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${numeral}`
    : kind.toLowerCase();
}

/** Whether a paragraph without `#` is an annex's heading: the word and its numeral stand alone. */
export const isBareAnnex = (words: string): boolean =>
  words.length < 20 && ANNEX.exec(words)?.[0].length === words.length;

export const isAppendix = (prefix: string): boolean => /^append/i.test(prefix);

// "*The General Assembly*,"
const ENACTING =
  /^\*?(?:The (?:[A-Z][\p{L}-]+ (?:(?:and|of|for|on|the|to) )*){0,8}(?:Assembly|Council|Committee|Commission|Conference|Board|Congress|Parties|Nations))\*?(?:,\*?|(?=$))/u;

/** The end of the enacting words (`*The General Assembly*,`) with which `words` begin; 0 where they don't. */
export const enactingEnd = (words: string): number => ENACTING.exec(words.slice(0, 160))?.[0].length ?? 0;

// "60th plenary meeting", "19 December 2018"
const CLOSING =
  /^\*?(?:\d{1,3}(?:st|nd|rd|th) (?:\(?resumed\)? )?plenary meeting(?: \d{1,2} \p{L}{3,9} \d{4})?|\d{1,2} \p{L}{3,9} \d{4})\*?$/u;

/** Whether a paragraph is printed after the text: the meeting and its date. */
export const isClosing = (words: string): boolean =>
  words.length < 80 && CLOSING.test(words.replace(/^(?:Resolution )/, ''));

// "II", "II. Context", "Section III", "Article 5", "A. General"
const SECTION =
  /^(?:(Section|Article|Rule|Regulation|Principle|Guideline|Chapter|Part)[ \u00A0]+)?([IVXLC]+|[A-Z]|\d{1,3})(?=$|[.:]|[ \u00A0]*[\u2013\u2014])/i;

/** How a section with its own numbering is named in addresses: `II`, `article 5`, or the heading's words. */
export function sectionName(heading: string): string {
  const match = SECTION.exec(heading);
  if (!match) return heading.slice(0, 60).trim();
  return match[1] ? `${match[1].toLowerCase()} ${match[2]}` : (match[2] as string);
}

// "Article 5", "Rule 12": numbers start again below each
const OWN_NUMBERS = /^(?:Article|Rule|Regulation)[ \u00A0]+(?:[IVXLC]+|\d{1,3})\b/i;

/** Whether paragraphs below this heading always start again from 1. */
export const numbersAnew = (heading: string): boolean => OWN_NUMBERS.test(heading);

// "A", "II"; "Draft resolution IV" in the report of a committee
const PART = /^(?:[A-Z]|[IVX]{1,5}|Draft (?:resolution|decision)(?: (?:[A-Z]|[IVXL]{1,7}))?)$/;

/** Whether a heading may begin a part of a composite resolution. */
export const isPartHeading = (heading: string): boolean => PART.test(heading);

// "Objective 4: Ensure that all migrants have proof of legal identity"
const OBJECTIVE = /^(Objective \d{1,3})\b/;

/** The address of a heading: `Objective 4`, or its words. */
export const headingRef = (heading: string): string => OBJECTIVE.exec(heading)?.[1] ?? heading;

// "*Child-sensitive*: ...", "*Human rights*. ..."
const RUN_IN = /^\*{1,2}([^*\n]{2,80}?)[.:]?\*{1,2}[ \u00A0]?[.:]?(?=\s)/;

/** The head with which an unnumbered paragraph begins: `Child-sensitive`. */
export const runInHead = (words: string): string | undefined => RUN_IN.exec(words)?.[1];

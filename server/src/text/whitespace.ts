/** White space of whatever kind and length as a single blank. */
export const withSingleBlanks = (text: string): string => text.replace(OTHERS, ' ');

/** Everything that is not already a single blank. */
const OTHERS = /\s{2,}|[^\S ]/g;

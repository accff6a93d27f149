/** White space of whatever kind and length as a single blank. */
export const withSingleBlanks = (text: string): string => text.replace(OTHERS, ' ');

/** All but a single blank, which most are already. */
const OTHERS = /\s{2,}|[^\S ]/g;

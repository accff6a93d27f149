/** White space of whatever kind and length as a single blank. */
export const withSingleBlanks = (text: string): string => text.replace(OTHERS, ' ');

/** All white space except a single blank, which most of it is already. */
const OTHERS = /\s{2,}|[^\S ]/g;

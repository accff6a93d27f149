/** The order in which people look for names: 78/9, 78/10, 78/100. */

const collator = new Intl.Collator('en', { numeric: true });

/** Compares two names for sorting; numbers inside them count as numbers. */
export const inNaturalOrder = (a: string, b: string): number => collator.compare(a, b);

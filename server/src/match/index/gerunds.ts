/** Verb forms that a lead-in asks for: "Stresses the importance of" wants "strengthening" for "Strengthen". */

/** The forms in -ing that a base form may have, the likelier first; which one is right the corpus knows. */
export function gerundsOf(base: string): string[] {
  if (!/^[a-z]{2,}$/.test(base)) return [];
  const doubled = /[aeiou][bdglmnprt]$/.test(base) ? [`${base}${base.at(-1)}ing`] : [];
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return [`${base}ing`, ...doubled];
}

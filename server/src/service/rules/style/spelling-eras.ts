/** Spellings of adopted resolutions that changed from one session to the next, by counts over sessions 75 to 80. */

/** A spelling and the session that gave it up. */
export interface SpellingEra {
  readonly find: RegExp;
  readonly right: RegExp;
  use(found: string): string;
  /** The session that began to write so, and the day it opened. */
  readonly session: string;
  readonly since: string;
}

export const spellingEras: readonly SpellingEra[] = [
  {
    find: /\b(?:asylum seeker|Asylum seeker)s?\b/g,
    right: /\basylum-seekers?\b/gi,
    use: (found) => found.replace(' ', '-'),
    session: 'seventy-seventh',
    since: '2022-09-13',
  },
  {
    find: /\bindigenous (?:[Pp]eoples|women|youth|persons|children|communities)\b/g,
    right: /\bIndigenous (?:Peoples|women|youth|persons|children|communities)\b/g,
    use: (found) => found.replace(/^i/, 'I').replace('peoples', 'Peoples'),
    session: 'seventy-seventh',
    since: '2022-09-13',
  },
  {
    find: /\bhealth[- ]care\b/gi,
    right: /\bhealthcare\b/gi,
    use: (found) => found.replace(/[- ]/, ''),
    session: 'seventy-ninth',
    since: '2024-09-10',
  },
  {
    find: /\bStates parties\b/g,
    right: /\bStates Parties\b/g,
    use: () => 'States Parties',
    session: 'eightieth',
    since: '2025-09-09',
  },
];

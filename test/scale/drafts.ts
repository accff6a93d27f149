/** Drafts of any size, for what is asked of them: each of one kind of thing that there is much of. */

export const repeated = (size: number, unit: (at: number) => string, between = '\n\n'): string =>
  Array.from({ length: size }, (_, at) => unit(at)).join(between);

const NOUNS = ['ports', 'harbours', 'lighthouses', 'pilots', 'ferries', 'canals', 'quays'];
const noun = (at: number): string => NOUNS[at % NOUNS.length] as string;

export const paragraphs = (size: number): string =>
  `The General Assembly,\n\n${repeated(size, (at) => `${at + 1}. *Encourages* States to look after their ${noun(at)} in the ${at % 90}th year of service;`)}`;

export const footnotes = (size: number): string =>
  `${paragraphs(size).replace(/;/g, () => ';[^X]')}\n\n`.replace(
    /X/g,
    (
      (at) => () =>
        String(++at)
    )(0),
  ) +
  repeated(size, (at) =>
    at % 3 ? `[^${at + 1}]: Ibid.` : `[^${at + 1}]: A/72/${at + 100}, para. ${(at % 40) + 1}.`,
  );

export const ibids = (size: number): string =>
  `Text.[^1]\n\n[^1]: A/72/643, para. 3.\n\n${repeated(size, (at) => `[^${at + 2}]: Ibid.`)}`;

export const marks = (size: number): string =>
  `1. *Urges* States ${repeated(size, (at) => `[EU: to mend] [US del: the ${noun(at)}] [of old]`, ', ')};`;

/** Marks in paragraphs, as a long negotiation leaves them. */
export const markedParagraphs = (size: number): string =>
  repeated(size, (at) => `${at + 1}. *Urges* States [EU: and others] to mend [their ${noun(at)}];`);

export const items = (size: number): string =>
  `1. *Decides* to:\n\n${repeated(size, (at) => `(a) mend the ${noun(at)}`)}`;

export const citing = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. *Recalls* resolution ${60 + (at % 15)}/${at % 290} and paragraph ${(at * 7) % size} above;`,
  );

/** Every paragraph the same: what looks for its like finds all of them. */
const alike = (size: number): string =>
  repeated(
    size,
    (at) => `${at + 1}. *Urges* States to look after the harbours and quays of all their ports;`,
  );

/** Almost the same, with a word of its own. */
const akin = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. *Urges* States to look after the harbours and quays of port number ${at} and all who work in it;`,
  );

/** Words that each stand in a tenth of the paragraphs, no two of them alike. */
export const shuffled = (size: number): string => {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const word = () => `${noun(next(7)).slice(0, 3)}${'aeiouy'[next(6)]}${'bdlmnrst'[next(8)]}`;
  return repeated(size, (at) => `${at + 1}. *Urges* ${repeated(30, word, ' ')};`);
};

const preambular = (size: number): string =>
  `The General Assembly,\n\n${repeated(size, (at) => `*Recalling also* its work for the ${noun(at)} of the ${at}th coast,`)}`;

const headings = (size: number): string =>
  repeated(size, (at) => `# Annex ${at}\n\n## ${noun(at)}\n\n1. *Urges* States to act;`);

export const nested = (size: number): string =>
  repeated(
    size,
    (at) => `${at + 1}. *Decides* to:\n\n(a) mend ${noun(at)}:\n\n(i) now;\n\n(ii) later;\n\n(b) rest;`,
  );

/** Words that stand in adopted texts, some of them changed. */
const agreed = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. *Calls upon* States to uphold the best interests of the child at all times, as ${at % 2 ? 'the' : 'a'} primary consideration in situations where children are concerned, and to protect the human rights of all ${noun(at)};`,
  );

const slips = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. *Recalls* the chairman of ${at} percent of all member states, e.g. the ${noun(at)}, organised the disabled persons, and shall;`,
  );

const statuses = (size: number): string =>
  repeated(size, (at) => `${at + 1}. [agreed] *Urges* States to mend ${noun(at)};\n\n[agreed ad ref]`);

const instructions = (size: number): string =>
  `1. *Urges* States to act, ${repeated(size, (at) => `${noun(at)} ${at}`, ', ')}; ${repeated(size, (at) => `[Cuba: delete "${noun(at)} ${at}"]`, ' ')}`;

const instructionsByParagraph = (size: number): string =>
  repeated(size, (at) => `${at + 1}. *Urges* States to mend ${noun(at)}; [Cuba: delete "to mend"]`);

const struck = (size: number): string =>
  `1. *Urges* States ${repeated(size, (at) => `~~${noun(at)}~~ <ins>${noun(at + 1)}</ins> *old*`, ' ')};`;

const quotes = (size: number): string =>
  `1. *Urges* States ${repeated(size, (at) => `to say "${noun(at)}", (as ${at})`, ', ')};`;

const notesInOne = (size: number): string =>
  `1. *Urges* ${repeated(size, (at) => `States[^${at + 1}]`, ' and ')};\n\n${repeated(size, (at) => `[^${at + 1}]: Resolution ${70 + (at % 9)}/${at}.`)}`;

const sameNote = (size: number): string =>
  `${repeated(size, (at) => `${at + 1}. *Urges* States;[^1]`)}\n\n[^1]: Resolution 70/1.`;

const sameLabel = (size: number): string =>
  `${repeated(size, (at) => `${at + 1}. *Urges* States;[^${at % 9}]`)}\n\n${repeated(size, (at) => `[^${at % 9}]: Resolution 70/1.`)}`;

const sameNumber = (size: number): string => repeated(size, (at) => `1. *Urges* States to mend ${noun(at)};`);

/** Lines of a page, broken in their sentences. */
export const wrapped = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. Urges States to look after their ${noun(at)} and all\nwho work in them, in the ${at % 90}th year of ser-\nvice;`,
  );

/** Quotations in an answer, in one paragraph of it; they hold, so that the reading of it counts and not the search. */
export const quotations = (size: number): string =>
  repeated(size, (at) => `In point ${at} it says “as a primary consideration” (GCM, para. 23).`, ' ');

const plainLines = (size: number): string =>
  repeated(size, (at) => `The ${noun(at)} of the coast are many and old ${at}`, '\n');

const longWords = (size: number): string => `1. *Urges* States ${'x'.repeat(size * 10)};`;
const manyWords = (size: number): string =>
  `1. *Urges* States to ${repeated(size, (at) => `mend ${noun(at)} and`, ' ')} rest;`;

const instruments = (size: number): string =>
  `*Recalling* ${repeated(size, () => 'the Convention on the Rights of the Child', ', ')},`;
const instrumentsByParagraph = (size: number): string =>
  repeated(size, () => '*Recalling* the Convention on the Rights of the Child and the CRC,');

const sponsors = (size: number): string =>
  `---\nsymbol: A/C.3/80/L.1\ntitle: Ports\nsponsors: [${repeated(size, (at) => `Land ${at}`, ', ')}]\n---\n\n1. *Urges* States;`;

const mixed = (size: number): string =>
  repeated(size, (at) =>
    [
      `# Part ${at}`,
      `*Recalling* resolution 7${at % 9}/${at} [EU: of old],[^${at + 1}]`,
      `${at + 1}. *Urges* States to:`,
      `(a) mend the ${noun(at)};`,
      `[^${at + 1}]: Resolution 7${at % 9}/${at}.`,
    ].join('\n\n'),
  );

export const DRAFTS: Readonly<Record<string, (size: number) => string>> = {
  paragraphs,
  footnotes,
  ibids,
  marks,
  markedParagraphs,
  items,
  citing,
  alike,
  akin,
  preambular,
  headings,
  nested,
  agreed,
  slips,
  statuses,
  instructions,
  instructionsByParagraph,
  struck,
  quotes,
  notesInOne,
  sameNote,
  sameLabel,
  sameNumber,
  wrapped,
  plainLines,
  longWords,
  manyWords,
  instruments,
  instrumentsByParagraph,
  sponsors,
  shuffled,
  mixed,
  open: (size) => `1. *Urges* ${'['.repeat(size)}`,
  closed: (size) => `1. *Urges* ${']'.repeat(size)}`,
  nestedBrackets: (size) => `1. *Urges* ${'[a '.repeat(size)}${']'.repeat(size)}`,
  bracketsApart: (size) => '[EU: a] '.repeat(size),
  stars: (size) => `1. *Urges* ${'*a '.repeat(size)}`,
  parentheses: (size) => `1. *Urges* ${'(EU) '.repeat(size)}`,
  slashes: (size) => `1. *Urges* [${'a / '.repeat(size)}b]`,
  tags: (size) => `1. *Urges* ${'<del>a</del> '.repeat(size)}${'<s>'.repeat(size)}`,
  blankLines: (size) => `1. *Urges* States;${'\n'.repeat(size)}2. *Urges*`,
  blankAndHeads: (size) => '#\n'.repeat(size),
  quoteMarks: (size) => `1. *Urges* ${'"'.repeat(size)}`,
  commas: (size) => `1. *Urges* ${', '.repeat(size)}`,
  digits: (size) => `1. *Urges* ${'1998 '.repeat(size)}`,
  dashes: (size) => `1. *Urges* ${'- '.repeat(size)}`,
  noteMarks: (size) => `1. *Urges* ${'[^1]'.repeat(size)}`,
  links: (size) => `1. *Urges* ${'[a](b) '.repeat(size)}`,
};

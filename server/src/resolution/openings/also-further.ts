/**
 * The sequel words "also" and "further". Paragraphs that open alike one after another run in a cycle of three
 * (*Recalling*, *Recalling also*, *Recalling further*, *Recalling*, ...); another opening, a heading and a new list
 * start afresh. In the preamble the word follows the phrase, in the operative part it precedes the verb.
 */
export type Sequel = 'also' | 'further';

/** Whether an opening is that of a preambular or of an operative paragraph. */
export type OpeningKind = 'preambular' | 'operative';

/** One paragraph of a sequence, as far as its sequel word is concerned. */
export interface OpeningInSequence {
  /** The opening without its sequel word, folded: `requests`, `noting with concern`. */
  readonly phrase: string;
  readonly sequel?: Sequel | undefined;
  /** To whom a directive verb speaks; null where the verb has no addressee, undefined where it cannot be told. */
  readonly addressee?: string | null | undefined;
  /** The words after the opening, folded: a later opening may take up a verb among them. Asked for rarely. */
  readonly words?: () => string;
}

/** A step whose sequel word is not the expected one. */
export interface SequelFault {
  /** Index of the step. */
  readonly index: number;
  /** What belongs there; undefined is the plain form. */
  readonly expected?: Sequel;
  /** `run`: within paragraphs that open alike; `start`: a sequel word with nothing before it to follow. */
  readonly kind: 'run' | 'start';
}

/** What is expected of an opening: its place in a run of like openings, 0 for the first, and its sequel word. */
export interface SequelExpectation {
  readonly place: number;
  readonly expected?: Sequel;
  /** Whether the opening is held to `expected`; not where the addressee differs or cannot be told. */
  readonly binding: boolean;
}

/** The opening words taken apart: phrase, sequel word and where that stands. */
export interface SequelOpening {
  readonly phrase: string;
  readonly sequel?: Sequel;
  /** Index among the words of the opening; -1 where there is none. */
  readonly at: number;
  readonly words: readonly string[];
}

/** Takes `Noting with concern also` apart. Case is folded in `phrase`, kept in `words`. */
export function takeApart(opening: string): SequelOpening {
  const words = opening.split(/[\s,]+/).filter(Boolean);
  // "Welcoming and further encouraging" joins two verbs.
  const at = words.findIndex((word, index) => SEQUEL.test(word) && words[index - 1] !== 'and');
  const rest = words.filter((_, index) => index !== at);
  const phrase = withoutPrepositions(rest).join(' ').toLowerCase();
  const sequel = at < 0 ? undefined : (words[at]?.toLowerCase() as Sequel);
  return { phrase, at, words: rest, ...(sequel && { sequel }) };
}

/** The opening as it should read: `Recalling further`, `Also requests`, `Having also considered`, `Welcomes`. */
export function withSequel(opening: string, part: OpeningKind, sequel: Sequel | undefined): string {
  const { words } = takeApart(opening);
  if (!sequel) return capitalized(words.join(' '));
  if (part === 'operative') return capitalized(`${sequel} ${lowered(words.join(' '))}`);
  const at = placeInPreamble(words);
  return capitalized([...words.slice(0, at), sequel, ...words.slice(at)].join(' '));
}

/** Whether the sequel word stands where its part wants it. */
export function isWellPlaced({ at, words }: SequelOpening, part: OpeningKind): boolean {
  if (at < 0) return true;
  if (part === 'operative') return at === 0;
  return at === words.length || at === placeInPreamble(words) || POSSESSIVE.test(words[at] ?? '');
}

/** What is expected of each opening of one sequence, in their order. */
export function expectSequels(steps: readonly OpeningInSequence[]): SequelExpectation[] {
  let place = 0;
  return steps.map((step, index) => {
    const before = steps[index - 1];
    if (!before || before.phrase !== step.phrase || !step.phrase) {
      // The first of a run may continue what is not seen: an excerpt, a paragraph that is proposed.
      place = before ? 0 : placeOf(step.sequel);
      if (place) return { place, binding: false };
      return { place, binding: isReadable(step, before) && !(before && takesUp(step, before)) };
    }
    const binding = sameAddressee(before, step);
    place = binding ? place + 1 : placeOf(step.sequel);
    const expected = CYCLE[place % 3];
    return { place, binding, ...(expected && { expected }) };
  });
}

/** The steps whose sequel word is not the expected one, in order. */
export function sequelFaults(steps: readonly OpeningInSequence[]): SequelFault[] {
  return expectSequels(steps).flatMap(({ place, expected, binding }, index) => {
    if (!binding || steps[index]?.sequel === expected) return [];
    return [{ index, kind: place === 0 ? 'start' : 'run', ...(expected && { expected }) } as const];
  });
}

const SEQUEL = /^(?:also|further)$/i;
const CYCLE: readonly (Sequel | undefined)[] = [undefined, 'also', 'further'];
const PREPOSITION = /^(?:of|at|about|that|with|over|the|its|to|for|as|in)$/i;
const POSSESSIVE = /^(?:its|their|the)$/i;

/** Prepositions after the verb are not part of the phrase: `Expressing concern at`, `Recognizing that`. */
function withoutPrepositions(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && PREPOSITION.test(words[end - 1] as string)) end--;
  return words.slice(0, end);
}

const placeOf = (sequel: Sequel | undefined): number => Math.max(0, CYCLE.indexOf(sequel));

/** "Having also considered" and "Reaffirming also its commitment"; else the word follows the whole phrase. */
function placeInPreamble(words: readonly string[]): number {
  if (/^having$/i.test(words[0] ?? '')) return 1;
  const its = words.findIndex((word, index) => index > 0 && POSSESSIVE.test(word));
  return /^reaffirming$/i.test(words[0] ?? '') && its > 0 ? its : words.length;
}

/**
 * Whether "Also requests" has something to take up although the paragraph before opens otherwise: the verb inside
 * that paragraph ("..., and requests"), or the same verb with an object ("Reaffirms" and "Also reaffirms its role").
 */
function takesUp(step: OpeningInSequence, before: OpeningInSequence): boolean {
  if (!step.sequel) return false;
  const verb = step.phrase.split(' ', 1)[0] ?? '';
  if (before.phrase.split(' ', 1)[0] === verb) return true;
  return ` ${before.words?.() ?? ''} `.includes(` ${verb} `);
}

/** Nothing is asked after a paragraph whose opening is not known, or of one. */
const isReadable = (step: OpeningInSequence, before: OpeningInSequence | undefined): boolean =>
  step.phrase !== '' && before?.phrase !== '';

function sameAddressee(before: OpeningInSequence, step: OpeningInSequence): boolean {
  if (step.addressee === null) return true;
  return step.addressee !== undefined && step.addressee === before.addressee;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

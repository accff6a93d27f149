/**
 * What stands inside of a mark: `EU: including girls`, `fully - US del`, `Russia: delete "to act"`. The names of
 * delegations stand before the words, after them, or in parentheses at their end.
 */
import { trim } from '../../text/lines';
import { memoizeByText } from '../../text/memoize';
import type { Span } from '../../text/span';
import { type Delegation, delegationsAt } from './delegations';
import { isNoDelegation, isRemarker } from './groups';
import { type Instruction, instructionsIn, movedInstruction } from './instructions';
import { isRemark } from './remarks';
import { type SignedAlternative, signedAlternatives } from './signed-alternatives';
import { joinedSigners, NOBODY, SIGNED_WITHIN, type Signers, signersIn, tailOf } from './signers';
import { type MarkStatus, statusIn } from './statuses';

/** The inside of a mark, its spans counted from its start. */
export interface Inside {
  /**
   * - `words`: `content` is the text of the mark: proposed by `signers`, for addition or, if they `delete`, for deletion
   * - `instructions`: they stand for the text
   * - `status`: where the paragraph stands; `plain` where a word of the text may be meant
   * - `names`: delegations alone, which sign what stands before
   * - `unclear`: a remark or an instruction that cannot be carried out; nothing in it is text
   */
  readonly kind: 'words' | 'instructions' | 'status' | 'names' | 'unclear';
  readonly label: Span;
  readonly content: Span;
  readonly signers: Signers;
  readonly instructions: readonly Instruction[];
  readonly status?: MarkStatus;
  readonly plain: boolean;
  /** Alternatives between slashes that a delegation has signed, with their signers. */
  readonly alternatives: readonly SignedAlternative[];
}

/** Longer ones hold words; what signs them stands at their edges. UTF-16. */
const LONG = 4000;

/** Reads the inside of a mark. Spans count from its start. */
export const readInside = (words: string): Inside =>
  words.length > LONG ? longOne(words, { start: 0, end: words.length }) : shortOne(words);

const shortOne: (words: string) => Inside = memoizeByText((all) => {
  const words = withoutNested(all);
  return (
    statusOf(words) ??
    alternativesOf(words) ??
    afterFrontLabel(words) ??
    beforeTailLabel(words) ??
    unsigned(words, { start: 0, end: words.length })
  );
});

/** Marks inside of a mark are read by themselves: they are covered, as long as before. */
function withoutNested(words: string): string {
  if (!words.includes('[')) return words;
  let out = '';
  let depth = 0;
  for (const char of words) {
    if (char === '[') depth++;
    out += depth > 0 ? COVER.repeat(char.length) : char;
    if (char === ']') depth--;
  }
  return depth === 0 ? out : words;
}

/** Stands for what is no word and no blank. */
const COVER = '\uFFFC';

function longOne(words: string, whole: Span): Inside {
  const front = /^[^[\]:\n]{1,1990}:/.exec(words.slice(0, LONGEST_LABEL));
  const names = front && delegationsAt(words, trim(words, { start: 0, end: front[0].length - 1 }));
  if (!front || !names) return wordsOf({ label: emptyAt(0), content: whole, signers: NOBODY });
  return wordsOf(labelled(words, front[0].length, { all: names, out: [], adding: names }));
}

const emptyAt = (at: number): Span => ({ start: at, end: at });

const wordsOf = (part: Pick<Inside, 'label' | 'content' | 'signers'>): Inside => ({
  kind: 'words',
  instructions: [],
  alternatives: [],
  plain: false,
  ...part,
});

const noWords = (words: string, part: Partial<Inside> & Pick<Inside, 'kind'>): Inside => ({
  label: { start: 0, end: words.length },
  content: emptyAt(words.length),
  signers: NOBODY,
  instructions: [],
  alternatives: [],
  plain: false,
  ...part,
});

function statusOf(words: string): Inside | undefined {
  const read = statusIn(words.trim());
  return read && noWords(words, { kind: 'status', status: read.status, plain: read.plain });
}

/** The words after a label that ends at `at`, without the blanks before them. */
function labelled(
  words: string,
  at: number,
  signers: Signers,
): Pick<Inside, 'label' | 'content' | 'signers'> {
  let start = at;
  while (words.charAt(start) === ' ' || words.charAt(start) === '\u00A0') start++;
  return { label: { start: 0, end: start }, content: { start, end: words.length }, signers };
}

/** Every member of the United Nations by its name, and more. UTF-16. */
const LONGEST_LABEL = 2000;
// "EU:", "US, Norway –", "(Chile)": lists of delegations are long
const LABEL =
  /^[\s\u00A0]{0,8}(?:\(([^()[\]]{2,80})\)|([^[\]:"“”]{1,1990}?)[\s\u00A0]{0,8}(?::|[\s\u00A0][-–—|](?=[\s\u00A0])))/;
/** `US del`, `EU alt`, `Malta's proposal`; and `Add EU`, `del US`. */
const INTENT =
  /(?:['’]s?)?[\s\u00A0]+(?:would (?:like|prefer) (?:to )?|proposes? (?:to )?|wants? (?:to )?|to )?(deleted?|deletes|del|adds?|inserts?|alternative|alternate|alt|proposal|proposes|suggestion|suggests|suggested|text|version|bis|ter)\b\.?$/i;
const INTENT_FIRST =
  /^(?:new |proposed )?(deleted?|del|add|insert|alternative|alt|proposal|text|addition|deletion)\b\.?(?: by| from| of| proposed by)?[\s\u00A0]+/i;

interface Front {
  readonly names: readonly Delegation[] | 'nobody' | 'remarker';
  readonly deletes: boolean;
  readonly alternative: boolean;
  readonly end: number;
}

function frontLabel(words: string): Front | undefined {
  const found = LABEL.exec(words.slice(0, LONGEST_LABEL));
  if (!found) return undefined;
  const inner = found[1] ?? found[2] ?? '';
  const at = found[0].indexOf(inner);
  const isDash = /[-–—|]$/.test(found[0]);
  const known = isDash || found[1] !== undefined;
  const first = INTENT_FIRST.exec(inner);
  const from = at + (first?.[0].length ?? 0);
  const last = first ? null : INTENT.exec(inner);
  const intent = first?.[1] ?? last?.[1] ?? '';
  const span = trim(words, { start: from, end: at + (last?.index ?? inner.length) });
  const end = found[0].length;
  const deletes = /^del/i.test(intent);
  const alternative = /^alt/i.test(intent);
  const names = delegationsAt(words, span, known);
  if (names) return { names, deletes, alternative, end };
  if (known || !isNoDelegation(inner)) return undefined;
  return { names: isRemarker(inner) ? 'remarker' : 'nobody', deletes, alternative, end };
}

/** A bracket whose names come first: `EU: words`, `US del: words`, `Norway delete "words"`. */
function afterFrontLabel(words: string): Inside | undefined {
  const front = frontLabel(words);
  if (!front) return withVerb(words);
  const { names, deletes, end } = front;
  if (names === 'remarker') return noWords(words, { kind: 'unclear' });
  if (names === 'nobody') return byNobody(words, end);
  const signers: Signers = deletes ? outOf(names) : { all: names, out: [], adding: names };
  const rest = words.slice(end);
  if (rest.trim() === '') return bare(words, names, deletes);
  if (deletes) return toDelete(words, end, signers);
  const instructed = instructionsAt(words, end, names);
  if (instructed) return instructed;
  const clauses = stancesOf(words);
  if (clauses) return clauses;
  const own = unlabelled(words, end, signers);
  if (own) return own;
  const quoted = whollyQuoted(words, end);
  if (quoted) return wordsOf({ label: { start: 0, end: quoted.start }, content: quoted, signers });
  if (isRemark(rest)) return noWords(words, { kind: 'unclear', signers });
  const tail = tailOf(words, end);
  if (tail)
    return wordsOf({
      ...labelled(words, end, joinedSigners(signers, tail.signers)),
      content: cut(words, end, tail.at),
    });
  return wordsOf(labelled(words, end, signers));
}

const cut = (words: string, from: number, to: number): Span => trim(words, { start: from, end: to });

const outOf = (names: readonly Delegation[]): Signers => ({ all: names, out: names, adding: [] });

const bare = (words: string, names: readonly Delegation[], deletes: boolean): Inside =>
  deletes
    ? noWords(words, { kind: 'instructions', signers: outOf(names), instructions: [{ do: 'delete-here' }] })
    : noWords(words, { kind: 'names', signers: { all: names, out: [], adding: names } });

/** `US del: "fully"` looks for the words in the paragraph; without quotation marks they stand here. */
function toDelete(words: string, end: number, signers: Signers): Inside {
  const quoted = whollyQuoted(words, end);
  if (quoted)
    return noWords(words, { kind: 'instructions', signers, instructions: [{ do: 'delete', quoted }] });
  if (/^\s*(?:this |the )?para(?:graph)?\.?\s*$/i.test(words.slice(end)))
    return noWords(words, {
      kind: 'instructions',
      signers,
      instructions: [{ do: 'delete-paragraph', ref: '' }],
    });
  return wordsOf(labelled(words, end, signers));
}

function byNobody(words: string, end: number): Inside {
  const rest = words.slice(end);
  if (instructionsIn(rest) || isRemark(rest) || statusIn(rest.trim()))
    return noWords(words, { kind: 'unclear' });
  return wordsOf(labelled(words, end, NOBODY));
}

/** `add: words` after a name and a colon: words without quotation marks, at their place. */
function unlabelled(words: string, end: number, signers: Signers): Inside | undefined {
  const found = /^\s*(add|insert|alt(?:ernative)?|del(?:ete)?)\.?\s*:\s*/i.exec(words.slice(end));
  if (!found) return undefined;
  const from = end + found[0].length;
  const rest = words.slice(from);
  if (rest.trim() === '' || isRemark(rest)) return noWords(words, { kind: 'unclear', signers });
  return wordsOf(labelled(words, from, /^del/i.test(found[1] as string) ? outOf(signers.all) : signers));
}

/** `EU: retain; US: delete`, `EU, Canada; delete US, HUN`: positions without words. */
function stancesOf(words: string): Inside | undefined {
  const signers = /[;]/.test(words) ? signersIn(words, { start: 0, end: words.length }) : undefined;
  return signers && noWords(words, { kind: 'names', signers });
}

const VERBS =
  /[\s\u00A0](?:(?:would (?:like|prefer)|wish(?:es)?|wants?|propos(?:es?|ed)|suggests?|prefers?|asks?|also|and) )*(?:to )?(?:deletes?|deleted|del|adds?|inserts?|replaces?|changes?|substitutes?|strikes?|removes?|moves?|retains?|keeps?|reserves?|supports?|opposes?|merges?|prefers?|cannot|could|can|would)\b/i;

/** `Norway delete "words"`, `Holy See, Poland reserve`, `US del`: no sign between the names and the verb. */
function withVerb(words: string): Inside | undefined {
  const found = VERBS.exec(words.slice(0, 160));
  if (!found) return deletedBy(words);
  const names = delegationsAt(words, trim(words, { start: 0, end: found.index }), true);
  if (!names) return deletedBy(words);
  const signers = { all: names, out: [], adding: names };
  return instructionsAt(words, found.index, names) ?? noWords(words, { kind: 'unclear', signers });
}

function instructionsAt(words: string, end: number, names: readonly Delegation[]): Inside | undefined {
  const rest = words.slice(end);
  const read = instructionsIn(rest);
  if (!read) return undefined;
  const instructions = read.map((one) => movedInstruction(one, end));
  const isOut = instructions.some((one) => one.do === 'delete-here');
  const signers = isOut ? outOf(names) : { all: names, out: [], adding: names };
  return noWords(words, { kind: 'instructions', signers, instructions });
}

// "deleted: Norway", "del: EU, US", "delete – Norway", "delete US, HUN"
const DELETED_BY = /^\s*(?:deleted|delete|del)(?:\.|:| by| [-–—])*\s+/i;
// "delete: as appropriate"
const TO_DELETE = /^\s*(?:deleted?|del)(?:\.|:| by)+\s*/i;

/** `deleted: Norway` bears a name, `delete: as appropriate` words. */
function deletedBy(words: string): Inside | undefined {
  const by = DELETED_BY.exec(words);
  const isDelete = /^\s*delete:/i.test(words);
  const names =
    by &&
    !isDelete &&
    words.length <= SIGNED_WITHIN &&
    delegationsAt(words, trim(words, { start: by[0].length, end: words.length }));
  if (names)
    return noWords(words, {
      kind: 'instructions',
      signers: outOf(names),
      instructions: [{ do: 'delete-here' }],
    });
  const found = TO_DELETE.exec(words);
  if (!found || whollyQuoted(words, found[0].length)) return undefined;
  const rest = words.slice(found[0].length).trim();
  if (rest === '' || /^(?:this |the )?para(?:graph)?$/i.test(rest))
    return noWords(words, { kind: 'unclear' });
  const read = labelled(words, found[0].length, NOBODY);
  return { ...wordsOf(read), instructions: [{ do: 'delete-here' }] };
}

const QUOTED = /^[\s\u00A0]*["“”„«]([^"“”„«»]{1,2000})["“”»][\s\u00A0]*$/d;

function whollyQuoted(words: string, from: number): Span | undefined {
  const indices = QUOTED.exec(words.slice(from))?.indices?.[1];
  return indices && { start: from + indices[0], end: from + indices[1] };
}

function beforeTailLabel(words: string): Inside | undefined {
  const tail = tailOf(words, 0);
  if (!tail) return undefined;
  const content = { start: 0, end: endTrimmed(words, tail.at) };
  if (content.end === 0 && words.trim().startsWith('(')) return undefined;
  const rest = words.slice(0, content.end);
  if (isRemark(rest) || statusIn(rest.trim()))
    return noWords(words, { kind: 'unclear', signers: tail.signers });
  return wordsOf({ label: emptyAt(0), content, signers: tail.signers });
}

function endTrimmed(words: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s\u00A0]/.test(words.charAt(at - 1))) at--;
  return at;
}

function alternativesOf(words: string): Inside | undefined {
  const alternatives = signedAlternatives(words);
  if (!alternatives) return undefined;
  const content = { start: alternatives[0]?.start ?? 0, end: alternatives.at(-1)?.end ?? words.length };
  const all = alternatives.flatMap(({ delegations }) => delegations);
  return { ...wordsOf({ label: emptyAt(0), content, signers: { all, out: [], adding: [] } }), alternatives };
}

/** Words without a name. */
function unsigned(words: string, whole: Span): Inside {
  const inner = trim(words, whole);
  const names = inner.end - inner.start <= SIGNED_WITHIN ? delegationsAt(words, inner, true) : undefined;
  if (names)
    return {
      ...wordsOf({ label: emptyAt(0), content: whole, signers: { all: names, out: [], adding: names } }),
      kind: 'names',
    };
  const open = wordsOf({ label: emptyAt(0), content: whole, signers: NOBODY });
  if (instructionsIn(words) || isRemark(words)) return noWords(words, { kind: 'unclear' });
  return open;
}

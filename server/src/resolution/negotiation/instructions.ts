/**
 * What delegations ask for in words: `delete "to act"`, `replace "a" by "b"`, `add at the end: "..."`, `delete para`,
 * `retain`, `reserve`, `move to OP5`. An instruction is understood whole or not at all; its words are never text.
 */
import { moved, type Span } from '../../text/span';
import { delegationsAt } from './delegations';

/** Where added words go. */
export type AddedAt =
  | 'here'
  | 'beginning'
  | 'end'
  | { readonly side: 'before' | 'after'; readonly quoted: Span };

/** One thing that is asked for. Quoted words are spans of the instruction's text, without their quotation marks. */
export type Instruction =
  | { readonly do: 'delete'; readonly quoted: Span }
  | { readonly do: 'delete-paragraph'; readonly ref: string }
  | { readonly do: 'delete-here' }
  | { readonly do: 'add'; readonly words: Span; readonly place: AddedAt }
  | { readonly do: 'replace'; readonly quoted: Span; readonly by: Span }
  | { readonly do: 'retain' }
  | { readonly do: 'reserve' }
  | { readonly do: 'move' };

const Q = `(?:["“”„«]([^"“”„«»]{1,1500})["“”»]|‘([^‘’]{1,300})’)`;
const BLANK = String.raw`[\s\u00A0]`;
const OPTIONAL = `${BLANK}*`;
/** `the words`, `reference to`, `the phrase` before quoted words. */
const WORDS = `(?:(?:the |this )?(?:last |first |final )?(?:words?|phrase|term|expression|text|language|reference to|references to|sentence|formulation|following(?: words?| text| phrase)?)[:,]? ?)?`;
const PARA = String.raw`(?:(?:the |this |whole |entire )*(?:para(?:graph)?|text|sub-?para(?:graph)?|chapeau)\.?|(?:OP|PP) ?\d{1,3}(?: ?(?:bis|ter|quater|alt))?)`;
const ASKING = `(?:(?:we |and |also |please |kindly |strongly |would (?:like|wish|prefer) to |wish(?:es)? to |wants? to |prefers? to |propos(?:es?|ed) to |suggests? to |asks? to |requests? to |to ))*`;
const END = `${OPTIONAL}[.;,]?${OPTIONAL}$`;

const DELETE = String.raw`(?:deletes?|deleted|deleting|del|strikes?(?: out)?|removes?|omits?|drops?)\b\.?`;
const ADD = String.raw`(?:adds?|added|adding|inserts?|inserted|inserting|includes?)\b`;
const REPLACE = String.raw`(?:replaces?|replaced|replacing|changes?|amends?|swaps?)\b`;
const BY = `(?:by|with|to|→|->|=>|into)`;

/** `i` for the instruction, `d` for where its quoted words stand. */
const of = (pattern: string): RegExp => new RegExp(`^${ASKING}${pattern}${END}`, 'id');

const DELETE_QUOTED = of(`${DELETE}:?${OPTIONAL}${WORDS}${Q}`);
const DELETE_PARA = of(`${DELETE}:?${OPTIONAL}(${PARA})`);
const DELETE_HERE = of(`${DELETE}`);
const END_OF = String.raw`(?:at (?:the )?end|in the end|to the end)(?: of (?:the |this )?(?:para(?:graph)?|sentence|text)\.?)?`;
const BEGINNING_OF = String.raw`(?:at|in) (?:the )?(?:beginning|start|front)(?: of (?:the |this )?(?:para(?:graph)?|sentence|text)\.?)?`;
const PLACE = `(?:(${END_OF})|(${BEGINNING_OF})|(before|after|following) ${WORDS}${Q})`;
const ADD_QUOTED = of(`${ADD}:?${OPTIONAL}${WORDS}${Q}`);
const ADD_THEN_PLACE = of(`${ADD}:?${OPTIONAL}${WORDS}${Q},?${OPTIONAL}${PLACE}`);
const PLACE_THEN_ADD = of(
  `(?:${ADD}${OPTIONAL})?${PLACE}[:,]?${OPTIONAL}(?:${ADD})?:?${OPTIONAL}${WORDS}${Q}`,
);
const REPLACED = of(`${REPLACE}:?${OPTIONAL}${WORDS}${Q}${OPTIONAL}${BY}:?${OPTIONAL}${WORDS}${Q}`);
const SUBSTITUTED = of(`substitutes?:?${OPTIONAL}${WORDS}${Q}${OPTIONAL}for${OPTIONAL}${WORDS}${Q}`);
const INSTEAD = of(
  `(?:use:? ?)?${Q}${OPTIONAL}(?:instead of|in place of|rather than|for)${OPTIONAL}${WORDS}${Q}`,
);
const ARROW = of(`${Q}${OPTIONAL}(?:→|->|=>)${OPTIONAL}${Q}`);

const RETAIN = starting(
  'retains?|retained|keeps?|kept|maintains?|supports?|supported|supportive|prefers?|agrees?|can (?:support|accept)|reinstates?|restores?',
);
const RESERVE = starting(
  'reserves?|reserved|(?:scrutiny |general |study )?reservation|scrutiny|opposes?|cannot (?:accept|support|agree)|objects?|not agreed|flexible',
);
const MOVE = new RegExp(
  `^${ASKING}(?:moves?|moved|shifts?|relocates?|places?)\\b(?: ?${PARA}| (?:this|it|the|sentence|${WORDS}${Q}))*,? ?(?:up|down|to|after|before|into|as|under|from|higher|lower|above|below)\\b[^"“”]{0,80}$`,
  'i',
);

/** The rest of the words, after a verb. */
function starting(verbs: string): RegExp {
  return new RegExp(`^${ASKING}(?:${verbs})(?![\\p{L}-])\\.?`, 'iu');
}

/** What may follow `retain` or `reserve` besides quoted words, numbers of paragraphs and names of delegations. */
const ABOUT_TEXT = new Set(
  'as is it stands drafted here this the its their our on to with of in and original current previous agreed text language wording formulation para paragraph paragraphs proposal position reservation whole entire right reference words word'.split(
    ' ',
  ),
);
const QUOTED_OR_NUMBER = new RegExp(String.raw`${Q}|\b(?:OP|PP)s? ?\d{1,3}(?: ?(?:bis|ter|alt))?`, 'g');

/** Whether `retain` and its like are followed by nothing but what they are about. */
function isStance(verb: RegExp, said: string): boolean {
  const found = verb.exec(said);
  if (!found) return false;
  const words =
    said
      .slice(found[0].length)
      .replace(QUOTED_OR_NUMBER, ' ')
      .match(/[^\s\u00A0.,;]+/g) ?? [];
  const others = words
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => !ABOUT_TEXT.has(word.toLowerCase()));
  const names = others.join(' ');
  return names === '' || delegationsAt(names, { start: 0, end: names.length }, true) !== undefined;
}

const LONGEST = 4000;

/** The instructions that `words` are, one after another; undefined where they are anything else. UTF-16. */
export function instructionsIn(words: string): readonly Instruction[] | undefined {
  if (words.length > LONGEST) return undefined;
  const whole = oneInstruction(words, 0);
  if (whole) return [whole];
  const parts = clausesOf(words);
  if (parts.length < 2) return undefined;
  const all = parts.map(({ start, end }) => oneInstruction(words.slice(start, end), start));
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** `delete "a" and replace "b" with "c"`, cut before each verb outside of quotation marks. */
const NEXT = new RegExp(
  String.raw`(?:[;,.]|[\s\u00A0]and|[;,.][\s\u00A0]?and)[\s\u00A0]+(?=(?:${DELETE}|${ADD}|${REPLACE}|substitute|move|retain|keep)[\s\u00A0:])`,
  'gi',
);

function clausesOf(words: string): Span[] {
  const quoted = [...words.matchAll(new RegExp(Q, 'g'))].map(({ index, 0: one }) => [
    index,
    index + one.length,
  ]);
  const parts: Span[] = [];
  let from = words.length - words.trimStart().length;
  for (const { index, 0: sign } of words.matchAll(NEXT)) {
    if (quoted.some(([a = 0, b = 0]) => a <= index && index < b)) continue;
    parts.push({ start: from, end: index });
    from = index + sign.length;
  }
  parts.push({ start: from, end: words.length });
  return parts;
}

function oneInstruction(words: string, at: number): Instruction | undefined {
  const lead = words.length - words.trimStart().length;
  const said = words.trim();
  return changeIn(said, at + lead) ?? (said === '' ? undefined : stanceIn(said));
}

const stanceIn = (said: string): Instruction | undefined => {
  if (DELETE_HERE.test(said)) return { do: 'delete-here' };
  if (isStance(RETAIN, said)) return { do: 'retain' };
  if (isStance(RESERVE, said)) return { do: 'reserve' };
  return MOVE.test(said) ? { do: 'move' } : undefined;
};

function changeIn(said: string, at: number): Instruction | undefined {
  return deletionIn(said, at) ?? replacementIn(said, at) ?? additionIn(said, at);
}

/** The spans of the groups that matched something, in order. */
function groupsOf(pattern: RegExp, said: string, at: number): Span[] | undefined {
  const found = pattern.exec(said);
  return found?.indices
    ?.slice(1)
    .filter((one) => one !== undefined)
    .map(([start, end]) => ({ start: at + start, end: at + end }));
}

function deletionIn(said: string, at: number): Instruction | undefined {
  const [quoted] = groupsOf(DELETE_QUOTED, said, at) ?? [];
  if (quoted) return { do: 'delete', quoted };
  const ref = DELETE_PARA.exec(said)?.[1];
  return ref === undefined
    ? undefined
    : { do: 'delete-paragraph', ref: /^(?:OP|PP)/i.test(ref) ? ref.replace(/ /g, '').toUpperCase() : '' };
}

function replacementIn(said: string, at: number): Instruction | undefined {
  const [from, to] = groupsOf(REPLACED, said, at) ?? groupsOf(ARROW, said, at) ?? [];
  if (from && to) return { do: 'replace', quoted: from, by: to };
  const [by, quoted] = groupsOf(SUBSTITUTED, said, at) ?? groupsOf(INSTEAD, said, at) ?? [];
  return by && quoted ? { do: 'replace', quoted, by } : undefined;
}

function additionIn(said: string, at: number): Instruction | undefined {
  const [plain] = groupsOf(ADD_QUOTED, said, at) ?? [];
  if (plain) return { do: 'add', words: plain, place: 'here' };
  const first = groupsOf(ADD_THEN_PLACE, said, at);
  if (first) return placed(said, at, first[0] as Span, first.slice(1));
  const last = groupsOf(PLACE_THEN_ADD, said, at);
  return last && placed(said, at, last.at(-1) as Span, last.slice(0, -1));
}

function placed(said: string, at: number, words: Span, [where, quoted]: readonly Span[]): Instruction {
  const side = said.slice((where?.start ?? at) - at, (where?.end ?? at) - at).toLowerCase();
  if (quoted) return { do: 'add', words, place: { side: side === 'before' ? 'before' : 'after', quoted } };
  return { do: 'add', words, place: /end/.test(side) ? 'end' : 'beginning' };
}

/** The instruction, its spans counted from `by` before. */
export function movedInstruction(one: Instruction, by: number): Instruction {
  if (one.do === 'delete') return { ...one, quoted: moved(one.quoted, by) };
  if (one.do === 'replace') return { ...one, quoted: moved(one.quoted, by), by: moved(one.by, by) };
  if (one.do !== 'add') return one;
  const place =
    typeof one.place === 'object' ? { ...one.place, quoted: moved(one.place.quoted, by) } : one.place;
  return { ...one, words: moved(one.words, by), place };
}

/**
 * Amendments as L. documents word them: "In operative paragraph 13, replace *x* with *y*", "After paragraph 7, insert a
 * new paragraph reading ...". Each is read whole or not at all.
 */

/** One amendment. Words are as they stand between quotation marks or asterisks. */
export type Amendment =
  | { readonly do: 'replace'; readonly words: string; readonly by: string }
  | { readonly do: 'delete'; readonly words: string }
  | { readonly do: 'insert'; readonly side: 'before' | 'after'; readonly words: string; readonly put: string }
  | { readonly do: 'append'; readonly put: string }
  | { readonly do: 'delete-paragraph' }
  | { readonly do: 'replace-paragraph'; readonly by: string }
  | { readonly do: 'new-paragraph'; readonly put: string };

/** A sentence of an amending text, and what it asks for; undefined where it is in no form that is known. */
export interface ReadAmendment {
  readonly said: string;
  /** The paragraph that is meant: `OP13`, `PP3`, `OP5 (a)`. */
  readonly ref: string;
  readonly amendment: Amendment | undefined;
}

/** Quoted words; or, where nothing is quoted, words in italics. */
const QUOTED = /["“„«]([^"“”„«»]{1,4000})["”“»]|(?<![\p{L}\d])\*([^*\n]{1,2000})\*(?![\p{L}\d])/gu;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const PARAGRAPH = new RegExp(
  String.raw`(?:the )?(?:(${ORDINALS.join('|')}) )?(?:(operative|preambular) )?(?:sub)?paragraph(?: (\d{1,3}(?: (?:bis|ter|quater|alt))?))?(?: ?\(([a-z]{1,4})\))?|\b(OP|PP) ?(\d{1,3}(?: ?(?:bis|ter|quater|alt))?)(?: ?\(([a-z]{1,4})\))?`,
  'i',
);

const WORDS = '(?:the (?:following )?(?:words?|phrase|text|expression) )?';
const READING =
  '(?:,? (?:which (?:would )?reads?|reading|to read|with the following text))?(?: as follows)?:? ?';
const of = (pattern: string): RegExp => new RegExp(`^${pattern}[.;,]?$`, 'i');

type Build = (quoted: readonly string[]) => Amendment;
const first = ([words = '']: readonly string[]): string => words;
const second = ([, words = '']: readonly string[]): string => words;

/** The forms: `§` is the paragraph, `@` quoted words. */
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [
    of(`in §,? (?:replace|substitute) ${WORDS}@ (?:with|by) ${WORDS}@`),
    (quoted) => ({ do: 'replace', words: first(quoted), by: second(quoted) }),
  ],
  [of(`in §,? (?:delete|remove) ${WORDS}@`), (quoted) => ({ do: 'delete', words: first(quoted) })],
  [
    of(`in §,? (?:insert|add) ${WORDS}@,? (?:after|following) ${WORDS}@`),
    (quoted) => ({ do: 'insert', side: 'after', words: second(quoted), put: first(quoted) }),
  ],
  [
    of(`in §,? (?:insert|add) ${WORDS}@,? before ${WORDS}@`),
    (quoted) => ({ do: 'insert', side: 'before', words: second(quoted), put: first(quoted) }),
  ],
  [
    of(`in §,? (?:after|following) ${WORDS}@,? (?:insert|add) ${WORDS}@`),
    (quoted) => ({ do: 'insert', side: 'after', words: first(quoted), put: second(quoted) }),
  ],
  [
    of(`in §,? before ${WORDS}@,? (?:insert|add) ${WORDS}@`),
    (quoted) => ({ do: 'insert', side: 'before', words: first(quoted), put: second(quoted) }),
  ],
  [
    of(`(?:in §,? at the end|at the end of §),? (?:insert|add) ${WORDS}@`),
    (quoted) => ({ do: 'append', put: first(quoted) }),
  ],
  [
    of(`(?:in §,? )?(?:insert|add) ${WORDS}@,? at the end(?: of §)?`),
    (quoted) => ({ do: 'append', put: first(quoted) }),
  ],
  [of('(?:delete|remove) §'), () => ({ do: 'delete-paragraph' })],
  [
    of(`replace § (?:with|by)(?: the following(?: text| paragraph)?)?${READING}@`),
    (quoted) => ({ do: 'replace-paragraph', by: first(quoted) }),
  ],
  [
    of(
      `(?:after|following) §,? (?:insert|add) (?:a|the following) new (?:operative |preambular )?paragraph${READING}@`,
    ),
    (quoted) => ({ do: 'new-paragraph', put: first(quoted) }),
  ],
  [
    of(
      `(?:insert|add) (?:after|following) §,? (?:a|the following) new (?:operative |preambular )?paragraph${READING}@`,
    ),
    (quoted) => ({ do: 'new-paragraph', put: first(quoted) }),
  ],
];

/** Reads an amending text, an amendment a paragraph or line. Headings and other lines are left out. */
export const readAmendments = (text: string): ReadAmendment[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u00A0]*(?:\d{1,2}[.)]|\([a-z]{1,2}\)|[-–•])?[\s\u00A0]*/, '').trim())
    .filter((line) => BEGINS.test(line))
    .map(readAmendment);

/** `In`, `After`, `Delete`: how amendments begin. */
const BEGINS = /^(?:In|At|After|Following|Before|Insert|Add|Delete|Remove|Replace|Substitute)\b/i;

function readAmendment(said: string): ReadAmendment {
  const quoted: string[] = [];
  const bare = said.replace(QUOTED, (_whole, inQuotes?: string, inItalics?: string) => {
    quoted.push((inQuotes ?? inItalics ?? '').trim());
    return '@';
  });
  const paragraph = PARAGRAPH.exec(bare);
  if (!paragraph) return { said, ref: '', amendment: undefined };
  const form = bare
    .replace(PARAGRAPH, '§')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  const found = FORMS.find(([pattern]) => pattern.test(form));
  return { said, ref: refOf(paragraph), amendment: found?.[1](quoted) };
}

/** `OP13` of `operative paragraph 13`, `PP3` of `the third preambular paragraph`. */
function refOf([, ordinal, kind, number, letter, code, coded, codedLetter]: RegExpExecArray): string {
  const place = number ?? coded ?? (ordinal ? String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1) : '');
  const isPreambular = /^p/i.test(kind ?? code ?? '');
  const sub = letter ?? codedLetter;
  return `${isPreambular ? 'PP' : 'OP'}${place}${sub ? ` (${sub})` : ''}`;
}

/**
 * Reads text that comes from a page: lines broken in a sentence, numbers on lines of their own, page furniture, footnotes
 * as figures. The one reader of such text for drafts, for what is pasted and for what is imported. A text that is in order
 * comes out as it was; no word is changed, none is lost but those of the page.
 */
import { itemNumber } from '../syntax/ordinals';
import { noteAt, type PrintedNote, withCalledNotes } from './figures-as-marks';
import { joinedLines, wordsKnown } from './join-lines';
import { isPageNote, isRule, type LineKind, lineKind } from './line-kind';

/** How often each repair was made. */
export interface WrappedRepairs {
  /** Lines that were joined with the one before. */
  readonly joined: number;
  /** Lines of the page that were left out. */
  readonly furniture: number;
  /** Numbers that stood alone. */
  readonly numbers: number;
  /** Bullets that became letters. */
  readonly bullets: number;
  /** Footnotes that were read as such. */
  readonly notes: number;
  /** Ligatures, soft hyphens, no-break blanks. */
  readonly characters: number;
}

/** What was done, in one line: `24 lines joined, 3 lines of the page left out, 2 footnotes`. */
export function repairsSaid({
  joined,
  furniture,
  numbers,
  bullets,
  notes,
  characters,
}: WrappedRepairs): string {
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  return [
    ...counted(joined, 'line joined', 'lines joined'),
    ...counted(numbers, 'number put before its words', 'numbers put before their words'),
    ...counted(bullets, 'bullet as a letter', 'bullets as letters'),
    ...counted(notes, 'footnote', 'footnotes'),
    ...counted(furniture, 'line of the page left out', 'lines of the page left out'),
    ...counted(characters, 'character made plain', 'characters made plain'),
  ].join(', ');
}

/** Something of a line of the page, from 1, as a person may want to check it. */
export interface LineOfPage {
  readonly line: number;
  readonly words: string;
}

export interface Unwrapped {
  /** The paragraphs, and the notes after them. */
  readonly text: string;
  /** The paragraphs alone. */
  readonly body: string;
  /** The same one by one, each with the line it begins in. */
  readonly paragraphs: readonly LineOfPage[];
  /** Lines that were left out: headers, page numbers. */
  readonly left: readonly LineOfPage[];
  /** Lines that go on with the paragraph before them. */
  readonly joinedLines: readonly LineOfPage[];
  readonly notes: readonly PrintedNote[];
  readonly repairs: WrappedRepairs;
}

/** The text in paragraphs, with a blank line between them. */
export function unwrapped(text: string): Unwrapped {
  const { plain, changed } = withPlainCharacters(text);
  const reader = new Reader(wordsKnown(plain));
  for (const [index, line] of plain.split(/\r?\n|\f/).entries()) reader.read(line.trim(), index + 1);
  return reader.done(changed);
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ft',
  ﬆ: 'st',
};
const SPECIAL = /[ﬀ-ﬆ]|\u00AD|[\u00A0\u202F]/g;

function withPlainCharacters(text: string): { readonly plain: string; readonly changed: number } {
  let changed = 0;
  const plain = text.replace(SPECIAL, (char) => {
    changed++;
    return LIGATURES[char] ?? (char === '\u00AD' ? '' : ' ');
  });
  return { plain, changed };
}

// "report;3", "report;[^3]", "act:”", "*The General Assembly*,"
const ENDED = /[.,;:!?](?:\[\^[^\]\s]{1,32}\]|[ ]?\d{1,3}(?!\d)|["”*)])*$/;
/** A stop and what may follow it take no more. UTF-16. */
const LONGEST_END = 80;
/** A small letter goes on; so does a figure or a sign in the middle of a sentence. */
const GOES_ON = /^[("“*]?\p{Ll}/u;

/** A line that a page has wrapped is no shorter, unless it ends its paragraph. UTF-16. */
const WRAPPED = 50;

class Reader {
  readonly #paragraphs: string[] = [];
  readonly #lines: number[] = [];
  readonly #left: LineOfPage[] = [];
  readonly #joinedLines: LineOfPage[] = [];
  readonly #notes: PrintedNote[] = [];
  #afterBlank = true;
  #inNote = false;
  #isPageNote = false;
  /** Whether a page ended since the last words. */
  #pageEnded = false;
  #lastLine = '';
  #waitsForWords = false;
  #line = 0;
  /** Which item of a list with bullets the last paragraph is, from 1; 0 where it is none. */
  #bullet = 0;
  #numbers = 0;
  #bullets = 0;

  constructor(readonly known: ReadonlySet<string>) {}

  read(line: string, number: number): void {
    this.#line = number;
    if (line === '') {
      this.#afterBlank = true;
      this.#isPageNote = false;
      return;
    }
    if (isRule(line) || this.#isBelow(line)) {
      this.#leave(line);
      this.#isPageNote = !isRule(line);
      return;
    }
    const note = noteAt(line, this.#notes.length + 1, this.#afterBlank || this.#inNote || this.#isPageNote);
    if (note) {
      this.#notes.push({ ...note, line: this.#line, after: this.#paragraphs.length - 1 });
      this.#inNote = true;
    } else this.#readKind(line, lineKind(line));
    this.#afterBlank = false;
    this.#isPageNote = false;
  }

  /** Whether a line is of a note that hangs on no paragraph, below the rule of a page. */
  #isBelow(line: string): boolean {
    const isDue = noteAt(line, this.#notes.length + 1, true) !== undefined;
    if (this.#isPageNote) return !isDue && lineKind(line).kind === 'text';
    return isPageNote(line) && this.#left.at(-1)?.line === this.#line - 1;
  }

  #leave(line: string): void {
    this.#left.push({ line: this.#line, words: line });
    this.#pageEnded = true;
    this.#afterBlank = true;
  }

  #readKind(line: string, kind: LineKind): void {
    if (kind.kind === 'furniture') {
      this.#leave(line);
      return;
    }
    if (this.#inNote && !this.#afterBlank && kind.kind === 'text') {
      this.#extendNote(line);
      return;
    }
    const isCut = this.#inNote || this.#pageEnded;
    this.#inNote = false;
    this.#pageEnded = false;
    if (kind.kind === 'number' && this.#begins(line))
      this.#begin(`${kind.number} ${kind.words}`.trim(), kind.words === '');
    else if (kind.kind === 'own') this.#own(line);
    else if (kind.kind === 'enacting') this.#begin(line, false);
    else if (kind.kind === 'bullet') this.#beginBullet(kind.words);
    else if (this.#waitsForWords) this.#fill(kind.kind === 'opening' ? kind.words : line);
    else if (kind.kind === 'opening' && this.#isEnded()) this.#begin(kind.words, false);
    else if (this.#goesOn(line, kind.kind, isCut)) this.#join(line);
    else this.#begin(kind.kind === 'opening' ? kind.words : line, false);
    this.#lastLine = line;
  }

  /** The words after a number that stood alone. */
  #fill(words: string): void {
    const last = this.#paragraphs.length - 1;
    this.#paragraphs[last] = `${this.#paragraphs[last]} ${words}`;
    this.#waitsForWords = false;
    this.#numbers++;
  }

  /** Below words that introduce a list, items without numbers get the letters that the United Nations give them. */
  #beginBullet(words: string): void {
    const item = this.#bullet > 0 || this.#paragraphs.at(-1)?.endsWith(':') ? this.#bullet + 1 : 0;
    if (item > 0) this.#bullets++;
    this.#begin(item > 0 ? `(${itemNumber('letters', item - 1)}) ${words}`.trim() : words, words === '');
    this.#bullet = item;
  }

  #begin(words: string, waits: boolean): void {
    this.#paragraphs.push(words);
    this.#lines.push(this.#line);
    this.#bullet = 0;
    this.#waitsForWords = waits;
  }

  /** Rows of a table and notes that stand close together stay so. */
  #own(line: string): void {
    const last = this.#paragraphs.at(-1);
    const isClose = last !== undefined && !this.#afterBlank && /^(?:\||\[\^|- )/.test(last);
    if (isClose) this.#paragraphs[this.#paragraphs.length - 1] = `${last}\n${line}`;
    else this.#begin(line, false);
  }

  #join(line: string): void {
    const last = this.#paragraphs.length - 1;
    this.#paragraphs[last] = joinedLines(this.#paragraphs[last] as string, line, this.known);
    this.#joinedLines.push({ line: this.#line, words: line });
  }

  #extendNote(line: string): void {
    const note = this.#notes.pop() as PrintedNote;
    this.#notes.push({ ...note, words: joinedLines(note.words, line, this.known) });
    this.#joinedLines.push({ line: this.#line, words: line });
  }

  #isEnded(): boolean {
    const last = this.#paragraphs.at(-1);
    return (
      last === undefined ||
      ENDED.test(last.slice(-LONGEST_END)) ||
      last.startsWith('#') ||
      last.startsWith('|')
    );
  }

  /** Whether a number begins a paragraph, as against a figure at the start of a wrapped line. */
  #begins(line: string): boolean {
    return this.#isEnded() || (this.#afterBlank && !/^\d{1,3}\.\d/.test(line));
  }

  /** Whether a line carries on the paragraph before it, over a blank line or a note where a sentence was cut. */
  #goesOn(line: string, kind: LineKind['kind'], isCut: boolean): boolean {
    const last = this.#paragraphs.at(-1);
    if (last === undefined || /^(?:\||---|\[\^)/.test(last)) return false;
    // A title over two lines; a short heading is whole.
    if (last.startsWith('#')) return !this.#afterBlank && this.#lastLine.length >= WRAPPED;
    if (!this.#afterBlank && !isCut) return true;
    if (isCut && !this.#isEnded() && this.#lastLine.length >= WRAPPED) return true;
    const isOpen = !/[.;:]$/.test(last);
    return isOpen && (GOES_ON.test(line) || (isCut && kind === 'text' && this.#lastLine.length >= WRAPPED));
  }

  done(characters: number): Unwrapped {
    const { paragraphs, found } = withCalledNotes(this.#paragraphs, this.#notes);
    const notes = this.#notes.map(({ label, words }) => `[^${label}]: ${words}`);
    const all = [...paragraphs, ...notes];
    return {
      text: all.length > 0 ? `${all.join('\n\n')}\n` : '',
      body: paragraphs.join('\n\n'),
      paragraphs: paragraphs.map((words, at) => ({ line: this.#lines[at] ?? 1, words })),
      left: this.#left,
      joinedLines: this.#joinedLines,
      notes: this.#notes,
      repairs: {
        joined: this.#joinedLines.length,
        furniture: this.#left.length,
        numbers: this.#numbers,
        bullets: this.#bullets,
        notes: found,
        characters,
      },
    };
  }
}

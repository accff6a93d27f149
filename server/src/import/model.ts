/**
 * What an importer reads out of an outside format: the paragraphs of a document in their order, with numbers,
 * footnote marks and notes, and a report of everything that was mended or could not be placed. `print` turns
 * it into `.resolution` text; addresses are the parser's business alone, so that there is one rule for them.
 */
import type { Standing } from '../resolution/model';

/** A document on its way into a `.resolution` file. */
export interface Imported {
  readonly frontMatter: ImportedFrontMatter;
  readonly blocks: readonly ImportedBlock[];
  /** In the order in which they are to be printed, which need not be the order of their numbers. */
  readonly notes: readonly ImportedNote[];
  /** In the order of the input's lines. */
  readonly repairs: readonly Repair[];
  /** What readers have written beside the text; see `comment-anchors.ts` for where. */
  readonly comments?: readonly ImportedComment[];
  /** Whose proposals it holds: the names as they stand in it, those with the most first. */
  readonly authors?: readonly string[];
  /** Of these, the names that had to be written in another way, and how they stand in the text. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The colours of words that no tracked change is at, those with the most words first. */
  readonly colours?: readonly ImportedColour[];
}

/** A comment beside the text, which no `.resolution` keeps. */
export interface ImportedComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** A colour that words stand in, and which. */
export interface ImportedColour {
  /** `FF0000` */
  readonly colour: string;
  /** `red` */
  readonly name: string;
  /** The first words in it. */
  readonly words: string;
}

/** How the tracked changes of a Word file are read: as proposals, all accepted, or all rejected. */
export type Changes = 'marks' | 'accept' | 'reject';

/** Whether words in bold, underlined or struck out are read as proposals, or as plain words. */
export type ByHand = 'marks' | 'plain';

/** The keys of the front matter, see docs/format.md; what is undefined isn't printed. */
export interface ImportedFrontMatter {
  readonly symbol?: string;
  readonly id?: string;
  readonly title?: string;
  readonly short?: readonly string[];
  readonly standing?: Standing;
  /** `2018-12-19` */
  readonly date?: string;
  readonly supersededBy?: string;
  readonly adoptedAs?: string;
  readonly body?: 'annex';
  /** `Seventy-eighth session` */
  readonly session?: string;
  /** `71 (b)` */
  readonly agendaItem?: string;
  readonly sponsors?: readonly string[];
  /** The file it was read from, without its folder. */
  readonly source?: string;
  readonly language?: string;
}

/** A heading or a paragraph, all of it on one line of the `.resolution` file. */
export interface ImportedBlock {
  /** 1 to 6 for a heading (`#` to `######`); undefined for a paragraph. */
  readonly heading?: number;
  /** The number as printed: `1.`, `(a)`, `(ii)`. */
  readonly number?: string;
  /** The words, with `*italics*` and `[^7]` marks, without line breaks. */
  readonly text: string;
  /** Line of the input, from 1, where it begins; in Word files the number of the paragraph. */
  readonly line: number;
}

/** `[^7]: See resolution 2200 A (XXI), annex.` */
export interface ImportedNote {
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

/** What kind of thing was mended, or left as it is for a person to judge. */
export type RepairKind =
  /** Page numbers, running heads, job numbers: left out. */
  | 'furniture'
  /** A footnote that stood inside a paragraph: moved to the notes. */
  | 'footnote-moved'
  /** A footnote mark that was lost or garbled: put back where the evidence says. */
  | 'footnote-mark'
  /** A paragraph broken over pages or lines: joined. */
  | 'joined'
  /** A paragraph run together with another one: split. */
  | 'split'
  /** A number that was lost or misread. */
  | 'number'
  /** A slip of the OCR in a word or a stop. */
  | 'ocr'
  /** A date of the metadata that is not the one printed: the printed one is kept. */
  | 'date'
  /** A heading that only the input's structure implies (`Annex`). */
  | 'heading'
  /** Italics that were lost and are put back as the UN sets them: openings, the enacting words. */
  | 'italics'
  /** Proposals of one author, and words that were moved: read as marks, or as accepted or rejected. */
  | 'change'
  /** Proposals shown by form, or changes of form alone. */
  | 'form'
  /** A comment beside the text, with its author. */
  | 'comment'
  /** Something that has no place in a `.resolution`: kept as plain text, or left out, as the message says. */
  | 'not-placed';

/** One repair, reported so that a person can check it against the input. */
export interface Repair {
  readonly kind: RepairKind;
  /** Line of the input, from 1. */
  readonly line: number;
  /** What was done, in a sentence without a full stop: `Page number "13/36" left out`. */
  readonly message: string;
  /** Why it is right, where that isn't plain: `GCM objective list, item 13 prints the same words`. */
  readonly evidence?: string;
}

/** An input that cannot be read at all; the message says what is wrong and the cure. */
export class ImportError extends Error {
  constructor(
    message: string,
    /** Line of the input, from 1. */
    readonly line: number,
  ) {
    super(message);
    this.name = 'ImportError';
  }
}

/** Reading took more time or memory than there is; another time, or on another machine, it may be read. */
export class GivenUp extends ImportError {
  constructor(message: string) {
    super(message, 1);
    this.name = 'GivenUp';
  }
}

/** Thrown for a text in which nothing looks like a UN document. */
export class NoDocument extends ImportError {
  constructor() {
    super('No resolution found in it: neither enacting words nor numbered paragraphs', 1);
    this.name = 'NoDocument';
  }
}

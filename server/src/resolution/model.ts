/**
 * A resolution as a value: what the parser reads out of a text. Drafts and corpus documents are the same
 * thing. All spans point into `Resolution.text` as it stands and count UTF-16 code units.
 */
import type { Span } from '../text/span';

/** Where a document stands: only `adopted` text is agreed language. */
export const standings = ['adopted', 'draft', 'superseded', 'report', 'position'] as const;
export type Standing = (typeof standings)[number];

/** How strictly the rules of form read a draft; see docs/rules. */
export const modes = ['negotiation', 'tabling', 'archive'] as const;
export type Mode = (typeof modes)[number];

/** The decoded front matter. A key that is absent, or of the wrong type, is undefined (and a problem). */
export interface FrontMatter {
  /** From the first `---` to the last, both included; undefined where there is none. */
  readonly span?: Span;
  readonly symbol?: string;
  readonly id?: string;
  readonly title?: string;
  readonly short: readonly string[];
  readonly standing?: Standing;
  /** `2018-12-19` */
  readonly date?: string;
  readonly supersededBy?: string;
  readonly adoptedAs?: string;
  readonly body?: 'annex';
  readonly mode?: Mode;
  readonly source?: string;
  readonly language?: string;
  /** The text that the draft starts from: a symbol, or a file. */
  readonly base?: string;
  /** The documents that the draft is measured against, in the place of the setting's. */
  readonly yardstick?: readonly string[];
  /** Rule id -> what its findings weigh in this draft, before the setting. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The masthead of an L. document: `Seventy-eighth session`, `Agenda item 71 (b)`. */
  readonly session?: string;
  readonly agendaItem?: string;
  readonly sponsors?: readonly string[];
  /** How the text shows what is proposed, where it does so by the look of the words. */
  readonly additions?: 'bold' | 'underline';
}

/**
 * What a block is. `plain` is text that fits nothing else: parsing never fails.
 *
 * - `heading`: `# Protection of migrants`, `## Objective 4 ...`
 * - `enacting`: `*The General Assembly*,`
 * - `preambular`: `*Recalling* its resolution ...,`
 * - `operative`: a numbered paragraph of a resolution (`PP`/`OP` addresses)
 * - `numbered`: a numbered paragraph of an outcome document or annex (`15`, `annex, para. 5`)
 * - `sub`: `(a) ...`, `(i) ...` below a numbered or operative paragraph
 * - `list-item`: an item of a numbered list inside a paragraph (`16, objective list, item 3`)
 * - `lead-in`: `To realize this commitment, ...`
 * - `chapeau`: the opening paragraph of an outcome document
 * - `front`: printed matter before the text (session, agenda item, sponsors)
 * - `closing`: printed matter after it (`60th plenary meeting`)
 */
export type BlockKind =
  | 'heading'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'numbered'
  | 'sub'
  | 'list-item'
  | 'lead-in'
  | 'chapeau'
  | 'front'
  | 'closing'
  | 'plain';

/**
 * A paragraph or note by itself, wherever it stands. An edit elsewhere leaves the object as it is, so what is found
 * in its words can be remembered under it.
 */
export interface OwnText {
  /** All of it, as the span of the block or note: `2. *Also requests* ... report;[^4]`. */
  readonly text: string;
  /** Its content: `*Also requests* ... report;[^4]`. */
  readonly words: string;
}

/**
 * One paragraph, sub-paragraph or heading. A paragraph is its own words: neither its lead-in nor its
 * sub-paragraphs, which are blocks of their own with `parent` pointing back.
 *
 * The running example is `2. *Also requests* the Secretary-General to report;[^4]`.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly own: OwnText;
  /** All of it, from the number to the last character before the line ends. */
  readonly span: Span;
  /** `2.` with the text `2`; `(b)` with `b`. */
  readonly number?: { readonly span: Span; readonly text: string } | undefined;
  /** The words after the number, ending and footnote marks included: `*Also requests* ... report;[^4]`. */
  readonly content: Span;
  /** `Also requests` without its asterisks. Undefined in headings and in outcome documents. */
  readonly opening?: Opening | undefined;
  /** `;` at the end of the words, before trailing footnote marks. */
  readonly ending?: { readonly span: Span; readonly mark: ',' | ';' | '.' | ':' } | undefined;
  /** Depth of a heading (1 to 6), or of nesting below the paragraph: 0 for `2.`, 1 for `(a)`, 2 for `(i)`. */
  readonly level: number;
  /** The address, unique in the document: `OP2`, `OP5 (n)`, `15 (h)`, `17, lead-in`, `Objective 4`. */
  readonly ref: string;
  /** Index in `Resolution.blocks` of the paragraph this one hangs on. */
  readonly parent?: number | undefined;
  /** Index in `Resolution.blocks` of the heading this block stands under. */
  readonly heading?: number | undefined;
}

/** The opening phrase of a preambular or operative paragraph. */
export interface Opening {
  /** The words without asterisks: `Also requests`. */
  readonly span: Span;
  /** The phrase without its sequel word, in the table's spelling: `requests`, `noting with concern`. */
  readonly phrase: string;
  /** `Also requests`, `Recalling further`. */
  readonly sequel?: 'also' | 'further' | undefined;
  /** Whether the source sets it in italics. */
  readonly italic: boolean;
}

/** A mark in the running text: `[^7]`, or a tolerated pasted form (`¹²`, `<sup>7</sup>`, `[footnoteRef:7]`). */
export interface FootnoteMark {
  /** The whole mark: `[^7]`. */
  readonly span: Span;
  /** `7` */
  readonly label: string;
  /** Index in `Resolution.blocks` of the block that carries it. */
  readonly block: number;
}

/** A note: `[^7]: See resolution 2200 A (XXI), annex.` */
export interface FootnoteNote {
  readonly own: OwnText;
  readonly span: Span;
  readonly label: string;
  /** `[^7]:` */
  readonly labelSpan: Span;
  /** `See resolution 2200 A (XXI), annex.` */
  readonly content: Span;
}

/** What a text consists of: its paragraphs and headings, and its notes. */
export type BlockOrNote = Block | FootnoteNote;

/** Something in the text that cannot be read as meant; the rest is read all the same. */
export interface SyntaxProblem {
  readonly code: 'front-matter' | 'not-text' | 'duplicate-note' | 'too-large';
  readonly span: Span;
  /** What is wrong and the cure, in a sentence without a full stop. */
  readonly message: string;
}

/** A parsed text. Determined by its text alone; `parse` is total. */
export interface Resolution {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** In document order, disjoint. */
  readonly blocks: readonly Block[];
  readonly marks: readonly FootnoteMark[];
  /** In document order, which need not be the order of their numbers. */
  readonly notes: readonly FootnoteNote[];
  readonly problems: readonly SyntaxProblem[];
}

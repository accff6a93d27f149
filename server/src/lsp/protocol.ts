/**
 * Our own requests and notifications, as documented in docs/protocol.md. Names and plain types only, so that
 * the client can import them without taking the server along.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { ByHand, ImportedColour, Repair } from '../import/model';
import type { PlacedComment } from '../import/read';
import type { Standing } from '../resolution/model';

export type * from './protocols/negotiation';
export type * from './protocols/repair';
export type * from './protocols/status';

export const method = {
  /** From the client: paragraphs of the corpus for half-remembered words. */
  search: 'agreedLanguage/search',
  /** From the client: one addressed paragraph, with the place where it can be opened. */
  paragraph: 'agreedLanguage/paragraph',
  /** From the client: where the selected words stand in an adopted text. */
  whereAgreed: 'agreedLanguage/whereAgreed',
  uses: 'agreedLanguage/uses',
  /** From the client: the documents of the corpus. */
  corpus: 'agreedLanguage/corpus',
  /** From the client: figures of one draft for the status bar. */
  status: 'agreedLanguage/status',
  /** From the client: why nothing is reported at a place. */
  whySilent: 'agreedLanguage/whySilent',
  /** From the client: the marks of negotiation in a draft. */
  marks: 'agreedLanguage/marks',
  /** From the client: the draft with proposals accepted and rejected. */
  cleanText: 'agreedLanguage/cleanText',
  /** From the client: the edits that accept or reject proposals in the draft itself. */
  decide: 'agreedLanguage/decide',
  /** From the client: the edits that mend lines of a page. */
  repairPasted: 'agreedLanguage/repairPasted',
  renumber: 'agreedLanguage/renumber',
  /** From the client: the edits that put amendments into the draft as proposals of their sponsor. */
  amend: 'agreedLanguage/amend',
  /** From the client: the edits that move a paragraph past its neighbour. */
  moveParagraph: 'agreedLanguage/moveParagraph',
  /** From the client: all that stands between a draft and its tabling, as Markdown. */
  tablingReport: 'agreedLanguage/tablingReport',
  /** From the client: what in a draft belongs to the year of the text that it was made from. */
  technicalUpdate: 'agreedLanguage/technicalUpdate',
  /** From the client: what changed in a draft since the text that it starts from. */
  changesSinceBase: 'agreedLanguage/changesSinceBase',
  /** From the client: a new draft from the text of last year. */
  draftFromBase: 'agreedLanguage/draftFromBase',
  /** From the client: the draft as it is printed, for a preview. */
  preview: 'agreedLanguage/preview',
  /** From the client: the draft as a Word file or a page. */
  exportDraft: 'agreedLanguage/exportDraft',
  /** From the client: where the words of every paragraph of a draft come from. */
  sources: 'agreedLanguage/sources',
  /** From the client: the same as a report: Markdown, a page or a Word file. */
  sourcesReport: 'agreedLanguage/sourcesReport',
  /** From the client: where and how the words of a range were used before. */
  precedent: 'agreedLanguage/precedent',
  /** From the client: the texts that a draft may start from, the likeliest first. */
  baseTexts: 'agreedLanguage/baseTexts',
  /** From the client: the edits that bring footnotes and numbers of a draft into order. */
  reflow: 'agreedLanguage/reflow',
  /** From the client: the footnote of the instrument at a place. */
  insertFootnote: 'agreedLanguage/insertFootnote',
  /** From the client: instruments whose footnotes are known, by half-remembered names. */
  instruments: 'agreedLanguage/instruments',
  /** From the client: a clipboard with footnotes, as it is put into a draft. */
  paste: 'agreedLanguage/paste',
  /** From the client: a file of another format as a draft. */
  importFile: 'agreedLanguage/importFile',
  /** Notification from the client: all kept wordings, whenever they change and once after the start. */
  setKept: 'agreedLanguage/setKept',
  /** Notification from the client: the `corpus/` folders of its trusted workspace, whenever they change. */
  setCorpusFolders: 'agreedLanguage/setCorpusFolders',
  /** Notification from the client: whether the person trusts the folder that is open. */
  setTrusted: 'agreedLanguage/setTrusted',
  /** Notification from the server: the corpus has been loaded, has grown, or could not be read. */
  corpusChanged: 'agreedLanguage/corpusChanged',
  /** From the server (browser only): the bytes of a file below `dist/`. */
  readAsset: 'agreedLanguage/readAsset',
  /** From the server (browser only): the files below a corpus folder, links not followed. */
  listFolder: 'agreedLanguage/listFolder',
  /** From the server (browser only): the bytes of such a file. */
  readFile: 'agreedLanguage/readFile',
} as const;

export interface SearchParams {
  readonly query: string;
  readonly limit?: number;
  /** Without it all documents, adopted ones first. */
  readonly standing?: Standing;
}

/** A paragraph found. Higher scores are better. */
export interface SearchResult {
  readonly symbol: string;
  readonly ref: string;
  readonly standing: Standing;
  readonly text: string;
  readonly score: number;
  /** `GCM, para. 15 (h)` */
  readonly shown?: string;
}

export interface ParagraphParams {
  /** The document's symbol, or its id where it has none. */
  readonly symbol: string;
  readonly ref: string;
}

export interface ParagraphResult extends ParagraphParams {
  /** `GCM, para. 15 (h)` */
  readonly shown: string;
  /** `Global Compact for Safe, Orderly and Regular Migration` */
  readonly title: string;
  readonly standing: Standing;
  readonly date?: string;
  /** The words: no number, no markup, no footnote marks. */
  readonly text: string;
  /** `agreed-language:/A/RES/73/195.resolution` */
  readonly uri: string;
  readonly range: Range;
  /** As a footnote of a draft would cite it: `Resolution 73/195, annex, para. 15 (h).` */
  readonly footnote: string;
}

export interface RangeParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export interface PositionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface ReflowResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** What a person must decide: a mark without a note, an Ibid. that leads nowhere. */
  readonly undecided: readonly { readonly range: Range; readonly message: string }[];
}

export interface InsertFootnoteParams extends PositionParams {
  /** The id of the instrument; without it the one named at the position. */
  readonly instrument?: string;
}

export interface InstrumentsParams {
  readonly query: string;
}

export interface InstrumentResult {
  readonly id: string;
  readonly title: string;
  readonly short: readonly string[];
  /** `United Nations, Treaty Series, vol. 1577, No. 27531.` */
  readonly reference: string;
}

export interface InsertFootnoteResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** `Insert footnote: Resolution 70/1.` */
  readonly title: string;
}

export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  /** What is replaced. */
  readonly range: Range;
  readonly text: string;
  readonly html?: string;
}

/** Null where the clipboard holds neither footnotes nor struck or added words: then the editor's own paste is right. */
export interface PasteResult {
  /** Text in the place of the range. */
  readonly insert: string;
  /** The notes, elsewhere in the draft. */
  readonly edits: readonly TextEdit[];
  readonly notes: number;
  /** What was mended of a text that comes from a page, in one line. */
  readonly repairs?: string;
}

export interface CorpusEntry {
  readonly id: string;
  readonly symbol?: string;
  readonly title: string;
  readonly short: readonly string[];
  readonly standing: Standing;
  readonly date?: string;
  readonly supersededBy?: string;
  readonly adoptedAs?: string;
  /** The file it came from, for a document of the user's. */
  readonly file?: string;
  /** The PDF that the text was read from. */
  readonly pdf?: string;
  readonly paragraphs: number;
  readonly uri: string;
}

export interface StatusParams {
  readonly textDocument: { readonly uri: string };
}

export interface DraftParams {
  readonly textDocument: { readonly uri: string };
}

export interface MoveParagraphParams extends PositionParams {
  readonly direction: 'up' | 'down';
}

/** Null where the paragraph has no neighbour of its kind on that side. */
export interface MoveParagraphResult {
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Where the paragraph stands afterwards. */
  readonly offset: number;
}

export interface TablingReportParams extends DraftParams {
  /** Besides Markdown: as a Word file or a page. */
  readonly format?: 'docx' | 'html';
}

export interface TablingReportResult {
  readonly markdown: string;
  /** The bytes of the Word file, in base 64. */
  readonly docx?: string;
  readonly html?: string;
}

/** A printed page without its frame; `data-offset` of a paragraph is where it stands in the draft, UTF-16. */
export interface PreviewResult {
  readonly version: number;
  /** HTML that holds no script. */
  readonly body: string;
  /** The style sheet that goes with it. */
  readonly style: string;
  /** Why the draft is not shown on the base that it names. */
  readonly problem?: string;
}

export interface ExportDraftParams extends DraftParams {
  readonly format: 'docx' | 'html';
  /** What becomes of proposals, where there is no base; `tracked` by default. */
  readonly proposals?: 'tracked' | 'visible' | 'accepted' | 'rejected';
  /**
   * The draft is then written as changes on it: a document of the corpus or a file from the draft's folder, as the front
   * matter would name it, or a text.
   */
  readonly base?: { readonly symbol?: string; readonly text?: string };
}

export interface ExportDraftResult {
  /** The bytes of the Word file, in base 64. */
  readonly docx?: string;
  readonly html?: string;
  /** Why there is neither, and the cure. */
  readonly problem?: string;
}

export interface BaseTextEntry {
  /** Or the name of a file, as the front matter has it. */
  readonly symbol: string;
  readonly title: string;
  readonly date?: string;
  /** Why it leads the list: the draft names it, or it has the draft's title. */
  readonly why?: 'named' | 'title';
}

export interface WhySilentResult {
  readonly range: Range;
  /** Sentences, best first. */
  readonly reasons: readonly string[];
}

/**
 * A departure that the drafters mean to keep. It is found again by the words and their neighbours, so it
 * survives edits around it. As in `.agreed-language/kept.json`.
 */
export interface KeptWording {
  /** Relative to the workspace folder; the URI for a loose file. */
  readonly file: string;
  readonly rule: string;
  /** The underlined words of the draft. */
  readonly words: string;
  /** A few words before and after, folded to lower case. */
  readonly before: string;
  readonly after: string;
  /** The address of the agreed paragraph: `GCM, para. 23`. */
  readonly agreed?: string;
  /** `2026-03-01` */
  readonly keptOn?: string;
}

export interface SetKeptParams {
  readonly kept: readonly (Omit<KeptWording, 'file'> & { readonly uri: string })[];
}

export interface SetCorpusFoldersParams {
  /** URIs; folders that are not there are no mistake. */
  readonly folders: readonly string[];
}

export interface SetTrustedParams {
  /** Whether the person trusts the folder that is open. */
  readonly trusted: boolean;
}

export interface ListFolderParams {
  /** A URI, as the setting `agreedLanguage.corpus.folders` or `setCorpusFolders` has it: of a folder, or of a library. */
  readonly folder: string;
}

export interface ListedFile {
  /** A URI. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** A stamp that differs when the file was written again. */
  readonly modified: number;
}

/** The answer of `listFolder`. */
export interface ListedFolder {
  readonly files: readonly ListedFile[];
  /** Files and subfolders that are there and cannot be looked at, each with a sentence that names it. */
  readonly unread: readonly { readonly file: string; readonly message: string }[];
}

export interface ReadFileParams {
  /** The URI of a file that `listFolder` has named. */
  readonly file: string;
}

export interface ReadAssetParams {
  /** Relative to `dist/`: `corpus/documents.bin`. */
  readonly name: string;
}

/** A file of another format, told apart by its content. */
export interface ImportFileParams {
  /** Its name without folder: `draft.docx`. */
  readonly name: string;
  /** Its bytes in base 64. */
  readonly content: string;
  /** Author of tracked changes -> delegation, before what the settings say. */
  readonly delegations?: Readonly<Record<string, string>>;
  readonly byHand?: ByHand;
  /** The delegations that colours of words stand for: `FF0000` -> `EU`. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** The draft with what was mended or isn't in it; or why the file cannot be read, and the cure. */
export type ImportFileResult = ImportedDraft | { readonly problem: string };

export interface ImportedDraft {
  /** The `.resolution` text. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Offsets in `text`, in UTF-16 code units. */
  readonly comments: readonly PlacedComment[];
  /** Whose proposals it holds, as the file names them. */
  readonly authors: readonly string[];
  /** Of these, the names that had to be written in another way, and how they stand in the text. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The colours of words that no tracked change is at. */
  readonly colours: readonly ImportedColour[];
}

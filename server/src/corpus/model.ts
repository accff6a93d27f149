/** The collection of documents a draft is measured against, as plain data. */
import type { BlockKind, Resolution, Standing } from '../resolution/model';

/** A document of the corpus: ours, or the user's. */
export interface CorpusDocument {
  /** The symbol where the UN gives one, with the language where it isn't English; else the file's stem. Unique in a corpus. */
  readonly id: string;
  readonly symbol?: string;
  /** As the front matter has it, `ara` or `fr`; absent for English. */
  readonly language?: string;
  readonly title: string;
  /** Short forms, the first one is shown to people: `GCM`. */
  readonly short: readonly string[];
  readonly standing: Standing;
  /** It says that it was adopted, and its symbol says otherwise. */
  readonly claimsAdoption?: true;
  /** `2018-12-19` */
  readonly date?: string;
  readonly supersededBy?: string;
  readonly adoptedAs?: string;
  /** The PDF that the text was read from, where its front matter names one. */
  readonly pdf?: string;
  /** `shipped` with the product, or found in a folder of the user's (`file` is then its path or URI). */
  readonly origin: { readonly kind: 'shipped' } | { readonly kind: 'user'; readonly file: string };
  /** Whether diagnostics measure drafts against it (settings decide). */
  readonly paragraphs: readonly CorpusParagraph[];
  /** The `.resolution` text. */
  readonly text: string;
  /** The parsed text, read on first use. */
  readonly resolution: () => Resolution;
}

/** One addressed unit of a document. */
export interface CorpusParagraph {
  /** `15 (h)`; see docs/format.md for addresses. */
  readonly ref: string;
  readonly kind: BlockKind;
  /** The heading it stands under; empty where there is none. */
  readonly heading: string;
  /** The words: no number, no markup, no footnote marks. */
  readonly text: string;
}

/** A treaty, declaration, resolution or other text that resolutions cite. */
export interface Instrument {
  readonly id: string;
  readonly kind: string;
  /** The full official title, exact capitals. */
  readonly title: string;
  readonly shortForms: readonly ShortForm[];
  /** `A/RES/217 A (III)`, `A/CONF.157/24 (Part I), chap. III` */
  readonly symbol?: string;
  /** `1989-11-20` */
  readonly adopted?: string;
  /** As a footnote gives it, every Ibid. expanded: `United Nations, Treaty Series, vol. 1577, No. 27531.` */
  readonly reference?: string;
  /** Where the corpus cites it, as shown to people: `NYD, para. 32`. */
  readonly citedIn: readonly string[];
}

export interface ShortForm {
  readonly text: string;
  /** `texts`: found in the documents. `ours`: an acronym in common use. */
  readonly from: 'texts' | 'ours';
}

/** A row of the term table; see corpus/terms.yaml. */
export interface Term {
  readonly id: string;
  /** Empty where the adopted texts have no such term at all. */
  readonly agreed: string;
  /** One written in small letters is not looked for in titles. */
  readonly disfavoured: readonly string[];
  /** Their singulars and plurals that the table does not list. Worked out when the table is read. */
  readonly inOtherNumber: readonly string[];
  /** `information`: both forms are agreed, hover only. */
  readonly verdict: 'warning' | 'hint' | 'information';
  /** Why, and with which counts; shown on hover. */
  readonly note: string;
  /** Where the agreed form stands: `GCM, para. 11`. */
  readonly evidence: readonly string[];
  /** Proper names and phrases in which the disfavoured form is right. */
  readonly exceptions: readonly string[];
  /** How often the disfavoured forms stand in the resolutions of sessions 75 to 78, where they do. */
  readonly counts?: string;
  /** The subject of which a text must speak for the words to have this sense; none where they have no other. */
  readonly sense?: 'migration';
  /** Beginnings of words beside which the form means something else: `cyber`, `computer`. */
  readonly unless: readonly string[];
  /** Whether the agreed form stands for another part of speech, so that it cannot be put in the other's place. */
  readonly reworded?: boolean;
}

/**
 * What other adopted resolutions say about the yardstick's words, as counts and hashes without their text;
 * see match/reference/precedents.ts for what lies in the bytes.
 */
export interface Precedents {
  /** `75`, in the order of the tables' columns. */
  readonly sessions: readonly string[];
  /** `78/217`; the tables count them from 1. */
  readonly symbols: readonly string[];
  /** Hash of three words -> in how many resolutions they stand, by session. */
  readonly stock: Uint8Array;
  /** Hash of three to eight words of a superseded text -> in how many resolutions they stand, by session. */
  readonly phrases: Uint8Array;
  /** Hash of a variant -> a resolution that holds it, by session. */
  readonly elsewhere: Uint8Array;
}

/**
 * What adopted resolutions say of the sources they cite: symbols, dates, references, the names of instruments and
 * hashes of other titles; see cited-sources.ts. No running text.
 */
export interface CitedSources {
  /** How many resolutions it was made from. */
  readonly texts: number;
  /** `75`, of those resolutions. */
  readonly sessions: readonly string[];
  /** `A/RES/71/` -> `2016-09-19` -> `1=34,3:2`: the resolutions of a day, with how many cite them. */
  readonly dates: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A reference, in how many resolutions it stands, and the hashes of the titles it hangs on, parted by tabs. */
  readonly references: readonly string[];
  /** Names of instruments with the reference they have, and in how many resolutions. */
  readonly names: readonly (readonly [name: string, reference: string, witnesses: number])[];
}

/** Everything the service knows besides the draft and the settings. A value: a change makes a new one. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly instruments: readonly Instrument[];
  readonly terms: readonly Term[];
  /** Absent where the tables could not be read: then nothing counts as stock or as agreed elsewhere. */
  readonly precedents?: Precedents | undefined;
  /** Absent where the table could not be read: then the documents alone know what is cited how. */
  readonly cited?: CitedSources | undefined;
}

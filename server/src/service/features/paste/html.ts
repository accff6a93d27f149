/**
 * The words of HTML from a clipboard, as a draft has them: italics as asterisks, struck words in brackets, footnotes as
 * marks and notes. Word keeps its notes after the fragment that was copied; they are part of the clipboard all the same.
 */
import { Parser } from 'htmlparser2';
import { type FootnoteLink, footnoteLink, holdsNote, withRaisedMarks } from './html-footnotes';
import { HtmlLists } from './html-list';
import { type Attributes, type HtmlLook, lookOf, plainLook } from './html-look';
import { type HtmlRun, written } from './html-runs';

/** What the HTML holds. */
export interface ReadHtml {
  /** Marks are `[^7]`, notes paragraphs that begin with `[^7]:`. */
  readonly text: string;
  /** Whether words in it were struck or marked as added. */
  readonly hasChanges: boolean;
}

/** Elements that begin a paragraph and end one. */
const BLOCKS = new Set(
  'p div li tr td th h1 h2 h3 h4 h5 h6 blockquote table ul ol dl dt dd section article pre hr'.split(' '),
);
/** No paper is nested deeper. What is, would take the parser time that grows with the square of its depth. */
const DEEPEST = 400;

/** Reads HTML; undefined where its elements are nested too deep. */
export function readHtml(html: string): ReadHtml | undefined {
  const reader = new Reader(html.includes(FRAGMENT_START));
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
      if (reader.isTooDeep) parser.pause();
    },
    onclosetag: (name) => reader.close(name),
    ontext: (words) => reader.words(words),
    oncomment: (comment) => reader.comment(comment),
  });
  parser.end(html);
  return reader.isTooDeep ? undefined : reader.read();
}

const FRAGMENT_START = '<!--StartFragment-->';

interface Element {
  readonly look: HtmlLook;
  /** The note that ends with this element. */
  readonly note?: Note;
}

interface Note {
  label?: string;
  readonly paragraphs: string[];
}

/** Keeps what is open while a parser goes through the HTML. */
class Reader {
  #paragraphs: string[] = [];
  #runs: HtmlRun[] = [];
  /** The number of a list item whose words have not come yet. */
  #number = '';
  #elements: Element[] = [];
  #lists = new HtmlLists();
  #note: Note | undefined;
  #isInFragment: boolean;
  #hasChanges = false;

  constructor(hasFragment: boolean) {
    this.#isInFragment = !hasFragment;
  }

  get isTooDeep(): boolean {
    return this.#elements.length > DEEPEST;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'br') this.#add('\n');
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'ol' || name === 'ul') this.#lists.open(name, attributes);
    if (name === 'li') this.#number = this.#lists.item(attributes);
    const look = lookOf(name, attributes, this.#look);
    const note = !this.#note && holdsNote(attributes) ? { paragraphs: [] } : undefined;
    if (note) this.#note = note;
    const link = name === 'a' && !look.isHidden ? footnoteLink(attributes) : undefined;
    if (link) this.#follow(link);
    this.#elements.push({ look: link ? { ...look, isHidden: true } : look, ...(note ? { note } : {}) });
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'ol' || name === 'ul') this.#lists.close();
    const note = this.#elements.pop()?.note;
    if (note) this.#endNote(note);
  }

  words(words: string): void {
    // A no-break blank is a word's own; any other white space is one blank.
    this.#add(words.replace(/[ \t\r\n\f]+/g, ' ').replace(/[*\\]/g, '\\$&'));
  }

  comment(comment: string): void {
    if (comment === 'StartFragment') this.#isInFragment = true;
    if (comment === 'EndFragment') this.#isInFragment = false;
  }

  read(): ReadHtml {
    this.#endParagraph();
    return { text: this.#paragraphs.join('\n\n'), hasChanges: this.#hasChanges };
  }

  get #look(): HtmlLook {
    return this.#elements.at(-1)?.look ?? plainLook;
  }

  #add(text: string, isMark = false): void {
    const isRead = this.#isInFragment || this.#note !== undefined;
    if (text === '' || this.#look.isHidden || !isRead) return;
    this.#runs.push({ text, look: this.#look, ...(isMark ? { isMark } : {}) });
  }

  /** A link to a note is a mark; one back to the mark begins the note. */
  #follow({ label, isBack }: FootnoteLink): void {
    if (isBack) {
      this.#note ??= { paragraphs: [] };
      this.#note.label = label;
    } else this.#add(`[^${label}]`, true);
  }

  #endParagraph(): void {
    const { runs, note: label } = withRaisedMarks(this.#runs);
    const text = written(runs);
    this.#runs = [];
    if (text === '') return;
    this.#hasChanges ||= runs.some(({ look }) => look.change !== 'none');
    if (label !== undefined) this.#note ??= { label, paragraphs: [] };
    if (!this.#note) this.#paragraphs.push(this.#number + text);
    else {
      this.#note.paragraphs.push(text);
      if (!this.#elements.some(({ note }) => note)) this.#endNote(this.#note);
    }
    this.#number = '';
  }

  #endNote({ label, paragraphs }: Note): void {
    this.#note = undefined;
    const words = paragraphs.join(' ');
    if (words !== '') this.#paragraphs.push(label === undefined ? words : `[^${label}]: ${words}`);
  }
}

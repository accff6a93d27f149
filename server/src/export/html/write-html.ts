/** Writes a printed text as HTML: a page of its own, or the part that a preview puts in its place. */
import type {
  Inline,
  PrintedBlock,
  PrintedHead,
  PrintedParagraph,
  PrintedTable,
  PrintedText,
  Track,
} from '../printed/model';
import { changeAuthors, LABELS } from './change-authors';
import { htmlEscaped } from './escape';
import { STYLE } from './style';

/** A page that stands by itself: it loads nothing and runs nothing. */
export function htmlPage(text: PrintedText, title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlEscaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
${htmlBody(text)}</body>
</html>
`;
}

/** The printed page: masthead, text, notes. Where a paragraph stands in the draft is its `data-offset` (UTF-16). */
export function htmlBody(text: PrintedText): string {
  const page = new HtmlPage(text);
  return `<main class="page">\n${page.masthead()}${page.blocks()}${page.notes()}</main>\n`;
}

class HtmlPage {
  readonly #text: PrintedText;
  readonly #authors: readonly string[];
  readonly #marked = new Set<number>();

  constructor(text: PrintedText) {
    this.#text = text;
    this.#authors = changeAuthors(text);
  }

  masthead(): string {
    const { symbol, standing, date, session, committee, agendaItem, sponsors } = this.#text.head;
    if (symbol === undefined && session === undefined && sponsors === undefined && date === undefined)
      return '';
    const kind = [`Distr.: ${standing === 'adopted' ? 'General' : 'Limited'}`, date].filter(Boolean);
    const line = (words: string | undefined) => (words === undefined ? '' : `<p>${htmlEscaped(words)}</p>\n`);
    return `<header>
<div class="masthead"><span>United Nations</span><span class="symbol">${htmlEscaped(symbol ?? '')}</span></div>
<div class="organ"><strong>${organOf(this.#text.head)}</strong><span>${kind.map((one) => htmlEscaped(one ?? '')).join('<br>')}</span></div>
${line(session)}${line(committee)}${line(agendaItem && `Agenda item ${agendaItem}`)}${line(sponsors && `${sponsors}: draft resolution`)}</header>
`;
  }

  blocks(): string {
    return this.#text.blocks.map((block) => this.#block(block)).join('');
  }

  notes(): string {
    if (this.#text.notes.length === 0) return '';
    const items = this.#text.notes.map(
      (note, at) =>
        `<li id="note-${at + 1}" value="${at + 1}">${this.#inlines(note)} <a href="#mark-${at + 1}" aria-label="Back to the text">↩</a></li>\n`,
    );
    return `<ol class="notes" aria-label="Footnotes">\n${items.join('')}</ol>\n`;
  }

  #block(block: PrintedBlock): string {
    return block.kind === 'table' ? this.#table(block) : this.#paragraph(block);
  }

  #paragraph({ heading, block, inlines, offset, end }: PrintedParagraph): string {
    const place = offset === undefined ? '' : ` data-offset="${offset}"`;
    const words = this.#inlines(withoutTabs(inlines));
    if (heading > 0) return `<h${heading}${place}>${words}</h${heading}>\n`;
    const mark = this.#isOfWhole(end, inlines) ? '' : endMark(end);
    return `<p class="${block} in${tabsBefore(inlines)}"${place}>${words}${mark}</p>\n`;
  }

  /** Whether the words say of themselves that the paragraph's end goes with them. */
  #isOfWhole([track]: readonly Track[], inlines: readonly Inline[]): boolean {
    return track === undefined || (inlines.length > 0 && inlines.every((one) => isOne(one.tracks[0], track)));
  }

  #table({ rows, offset }: PrintedTable): string {
    const place = offset === undefined ? '' : ` data-offset="${offset}"`;
    const lines = rows.map(({ cells, tracks }) => {
      const [track] = tracks;
      const name = track ? ` class="${track.kind} ${this.#colourOf(track)}"` : '';
      const label = track ? this.#label(track) : '';
      // What the row says of itself is not said of each cell again.
      const depth = track ? 1 : 0;
      const html = cells.map((cell, at) => `<td>${at === 0 ? label : ''}${this.#inlines(cell, depth)}</td>`);
      return `<tr${name}>${html.join('')}</tr>\n`;
    });
    return `<table${place}>\n${lines.join('')}</table>\n`;
  }

  /** Words and marks; neighbours in one change share its element and its label. */
  #inlines(inlines: readonly Inline[], depth = 0): string {
    let html = '';
    for (let from = 0; from < inlines.length; ) {
      const track = inlines[from]?.tracks[depth];
      let to = from + 1;
      while (to < inlines.length && isOne(track, inlines[to]?.tracks[depth])) to++;
      const some = inlines.slice(from, to);
      html += track
        ? this.#within([track], this.#inlines(some, depth + 1))
        : some.map((one, at) => this.#inline(one, some[at - 1])).join('');
      from = to;
    }
    return html;
  }

  #within(tracks: readonly Track[], html: string): string {
    return tracks.reduceRight((inner, track) => {
      const name = track.kind === 'insertion' ? 'ins' : 'del';
      const title = `${track.author || 'Unknown'}: ${track.move === undefined ? LABELS[track.kind] : 'moved'}`;
      return `<${name} class="${this.#colourOf(track)}" title="${htmlEscaped(title)}">${this.#label(track)}${inner}</${name}>`;
    }, html);
  }

  /** The delegation's name stands before its words: a colour alone says nothing to many. */
  #label({ author, kind, move }: Track): string {
    if (this.#text.isRedline) return move === undefined ? '' : '<b class="by">moved</b>';
    return `<b class="by">${htmlEscaped(author || 'Unknown')}${kind === 'deletion' ? ' del' : ''}</b>`;
  }

  #colourOf = ({ author }: Track): string => `by${this.#authors.indexOf(author) % COLOURS}`;

  #inline(inline: Inline, before: Inline | undefined): string {
    if (inline.kind === 'mark')
      return `${before?.kind === 'mark' ? '<sup>,</sup>' : ''}${this.#mark(inline.note)}`;
    const words = htmlEscaped(inline.text.replace(/\t/g, ' '));
    const struck = inline.struck ? `<s>${words}</s>` : words;
    return inline.italic ? `<i>${struck}</i>` : struck;
  }

  #mark(note: number): string {
    const id = this.#marked.has(note) ? '' : ` id="mark-${note + 1}"`;
    this.#marked.add(note);
    const words = (this.#text.notes[note] ?? [])
      .map((one) => (one.kind === 'words' ? one.text : ''))
      .join('');
    return `<sup><a${id} href="#note-${note + 1}" title="${htmlEscaped(words)}">${note + 1}</a></sup>`;
  }
}

/** The end of a paragraph that alone was put in or taken out, which joins it to the next or parts the two. */
const endMark = ([track]: readonly Track[]): string => {
  const name = track?.kind === 'insertion' ? 'ins' : 'del';
  return `<${name} class="end" title="Paragraph end ${LABELS[track?.kind ?? 'deletion']}">¶</${name}>`;
};

/** How many colours there are for delegations; their names tell them apart. */
const COLOURS = 6;

const isOne = (a: Track | undefined, b: Track | undefined): boolean =>
  a === b || (a?.kind === b?.kind && a?.author === b?.author && a?.move === b?.move);

const organOf = ({ symbol }: PrintedHead): string => {
  if (symbol?.startsWith('S/')) return 'Security Council';
  return symbol?.startsWith('E/') ? 'Economic and Social Council' : 'General Assembly';
};

/** How far in a paragraph stands. */
const tabsBefore = (inlines: readonly Inline[]): number => {
  const [first] = inlines;
  return first?.kind === 'words' ? (/^\t*/.exec(first.text)?.[0].length ?? 0) : 0;
};

/** Without the tabs at the start: the style has them. */
const withoutTabs = ([first, ...rest]: readonly Inline[]): Inline[] => {
  if (!first) return [];
  return first.kind === 'words'
    ? [{ ...first, text: first.text.replace(/^\t+/, '') }, ...rest]
    : [first, ...rest];
};

/** Words, marks and the tracked changes around them, as runs of WordprocessingML. */
import type { Inline, MarkInline, Track, WordsInline } from '../printed/model';
import { xmlEscaped } from './xml';

/** What is counted through all parts of a document. */
export interface Counters {
  /** Of the next tracked change or bookmark; Word wants each id once. */
  id: number;
  /** The id of the range of words that is being moved. */
  openMove: number;
  /** Notes whose first mark has been written. */
  readonly marked: Set<number>;
}

/** The inlines of a paragraph. */
export const wordRuns = (inlines: readonly Inline[], counters: Counters): string =>
  nested(withCommas(inlines), 0, counters);

/** `w:id`, author: of a tracked change. It has no date, so that the same draft gives the same bytes. */
export const changeAttributes = ({ author }: Track, counters: Counters): string =>
  `w:id="${counters.id++}" w:author="${xmlEscaped(author || 'Unknown')}"`;

/** The element of a change around runs. */
export const elementOf = ({ kind, move }: Track): string => {
  if (kind === 'insertion') return move === undefined ? 'w:ins' : 'w:moveTo';
  return move === undefined ? 'w:del' : 'w:moveFrom';
};

/** Wraps neighbours that share a change in one element, from the outermost change inwards. */
function nested(inlines: readonly Inline[], depth: number, counters: Counters): string {
  let xml = '';
  for (let from = 0; from < inlines.length; ) {
    const track = inlines[from]?.tracks[depth];
    let to = from + 1;
    while (to < inlines.length && isSameTrack(track, inlines[to]?.tracks[depth])) to++;
    const some = inlines.slice(from, to);
    if (track) {
      const name = elementOf(track);
      xml += `<${name} ${changeAttributes(track, counters)}>${nested(some, depth + 1, counters)}</${name}>`;
    } else xml += some.map((inline) => run(inline, counters)).join('');
    from = to;
  }
  return xml;
}

export const isSameTrack = (a: Track | undefined, b: Track | undefined): boolean =>
  a === b || (a !== undefined && a.kind === b?.kind && a.author === b.author && a.move === b.move);

type Piece = Inline & { readonly raised?: boolean };

function run(inline: Piece, counters: Counters): string {
  if (inline.kind === 'mark') return mark(inline, counters);
  const isDeleted = inline.tracks.some(({ kind, move }) => kind === 'deletion' && move === undefined);
  const look = [
    inline.raised ? '<w:rStyle w:val="FootnoteReference"/>' : '',
    inline.italic ? '<w:i/>' : '',
    inline.struck ? '<w:strike/>' : '',
  ].join('');
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${letters(inline.text, isDeleted)}</w:r>`;
}

/** A tab is an element of its own between the letters. */
function letters(text: string, isDeleted: boolean): string {
  const name = isDeleted ? 'w:delText' : 'w:t';
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t' ? '<w:tab/>' : `<${name} xml:space="preserve">${xmlEscaped(part)}</${name}>`,
    )
    .join('');
}

const RAISED = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

/** The first mark of a note is its reference; further ones are fields that repeat its number. */
function mark({ note, tracks }: MarkInline, counters: Counters): string {
  const id = note + 1;
  const isDeleted = tracks.some(({ kind, move }) => kind === 'deletion' && move === undefined);
  if (!counters.marked.has(note)) {
    counters.marked.add(note);
    const bookmark = counters.id++;
    return `<w:bookmarkStart w:id="${bookmark}" w:name="_Note${id}"/><w:r>${RAISED}<w:footnoteReference w:id="${id}"/></w:r><w:bookmarkEnd w:id="${bookmark}"/>`;
  }
  const step = (type: string) => `<w:r>${RAISED}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = isDeleted ? 'w:delInstrText' : 'w:instrText';
  const code = `<w:r>${RAISED}<${instruction} xml:space="preserve"> NOTEREF _Note${id} \\f \\h </${instruction}></w:r>`;
  const shown = `<w:r>${RAISED}${letters(String(id), isDeleted)}</w:r>`;
  return `${step('begin')}${code}${step('separate')}${shown}${step('end')}`;
}

/** Two marks at one place are parted by a raised comma, which is there when both are. */
function withCommas(inlines: readonly Inline[]): Piece[] {
  return inlines.flatMap((inline, at): Piece[] => {
    const before = inlines[at - 1];
    if (inline.kind !== 'mark' || before?.kind !== 'mark') return [inline];
    const [a, b] = [before.tracks, inline.tracks];
    const isEither = a.length > 0 && b.length > 0 && a[0]?.kind !== b[0]?.kind;
    return isEither ? [inline] : [{ ...COMMA, tracks: b.length > 0 ? b : a }, inline];
  });
}

const COMMA: WordsInline & { readonly raised: true } = {
  kind: 'words',
  text: ',',
  italic: false,
  struck: false,
  raised: true,
  tracks: [],
};

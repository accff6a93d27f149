/** Addresses as people read them: `GCM, para. 15 (h)`. */
import type { CorpusDocument } from './model';

type Named = Pick<CorpusDocument, 'id' | 'symbol' | 'short' | 'title'> &
  Partial<Pick<CorpusDocument, 'origin' | 'pdf'>>;

/**
 * How a document is called in a line: its first short form, else `resolution 78/217`, else its symbol or
 * title.
 */
export function shortName(document: Named): string {
  const [short] = document.short;
  if (short) return short;
  const number = resolutionNumber(document.symbol);
  if (number) return `resolution ${number}`;
  return document.symbol ?? document.title;
}

/**
 * An address and its source, as search and hover show it. A document of the user's shows its file, since only its owner
 * vouches for it: `resolution 90/1, OP2 in harbours.xml`, and the PDF that it was read from: a page is not always read as
 * it is printed.
 */
export function shown(document: Named, ref: string): string {
  const place = addressFor(document, ref);
  return document.origin?.kind === 'user' ? `${place} in ${fileOf(document, document.origin.file)}` : place;
}

function fileOf({ pdf }: Named, path: string): string {
  const file = fileName(path);
  return pdf === undefined || file.toLowerCase().endsWith('.pdf')
    ? file
    : `${file}, read from ${fileName(pdf)}`;
}

/**
 * An address for people, as messages name it: `GCM, para. 15 (h)`; `NYD, Annex II, para. 8 (i)`; `L.52, PP6`;
 * `GCM, Objective 4`; `resolution 73/195, OP2` for the resolution around an annexed document.
 */
export function addressFor(document: Named, ref: string): string {
  const enclosing = /^resolution (.+)$/.exec(ref)?.[1];
  const number = resolutionNumber(document.symbol);
  if (enclosing)
    return number ? `resolution ${number}, ${enclosing}` : `${shortName(document)}, ${enclosing}`;
  const place = shownRef(ref);
  return place ? `${shortName(document)}, ${place}` : shortName(document);
}

// "unnumbered 102", "Annex III, unnumbered 1": counted by us, printed nowhere
const COUNTED = /(?:^|, )unnumbered \d+$/;

/**
 * An address within its document: `15 (h)` is `para. 15 (h)`; `PP6` and `Annex II, para. 8` stay; a paragraph
 * without a number has no address that a reader could look up.
 */
export function shownRef(ref: string): string {
  return NUMBERED.test(ref) ? `para. ${spoken(ref)}` : ref.replace(COUNTED, '');
}

/** An address that is written already, as people say it: `GCM, para. 16, objective 3` for `objective list, item 3`. */
export const spoken = (address: string): string => address.replace(LISTED, ', objective ');

// "16, objective list, item 3": the third objective
const LISTED = / ?, objective list, item /;

// "15 (h)", "17, lead-in", "16, objective list, item 3", but not the heading "73/195. Global Compact"
const NUMBERED = /^\d+(?:[ ,(]|$)/;

// "A/RES/78/217" -> "78/217"
function resolutionNumber(symbol: string | undefined): string | undefined {
  return symbol && /^[AS]\/RES\/(.+)$/.exec(symbol)?.[1];
}

/** The last part of a path or URI. */
export function fileName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  try {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(file) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}

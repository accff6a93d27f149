/** A document of which only the head is at hand: its text is read when somebody asks, and let go afterwards. */
import type { Resolution } from '../resolution/model';
import { parse } from '../resolution/parse';
import { documentFrom, paragraphsOf } from './document';
import type { CorpusDocument, CorpusParagraph } from './model';

/** What lists and addresses need to know of a document. */
export type DocumentHead = Omit<CorpusDocument, 'origin' | 'paragraphs' | 'text' | 'resolution'>;

/** The head of a `.resolution` text; `stem` is the name of its file without ending. */
export function headOf(text: string, stem: string): DocumentHead {
  const {
    origin: _o,
    paragraphs: _p,
    text: _t,
    resolution: _r,
    ...head
  } = documentFrom(text, { kind: 'shipped' }, stem);
  return head;
}

/** The document with that head. Thousands of them cost little more than the bytes behind `text`. */
export function lazyDocument(
  head: DocumentHead,
  origin: CorpusDocument['origin'],
  text: () => string,
): CorpusDocument {
  const resolution = released(() => parse(text()));
  const paragraphs = released(() => paragraphsOf(resolution()));
  return {
    ...head,
    origin,
    get text() {
      return text();
    },
    get paragraphs(): readonly CorpusParagraph[] {
      return paragraphs();
    },
    resolution: (): Resolution => resolution(),
  };
}

/** Remembers a value for as long as somebody else holds it. */
function released<T extends object>(make: () => T): () => T {
  let held: WeakRef<T> | undefined;
  return () => {
    const known = held?.deref();
    if (known) return known;
    const made = make();
    held = new WeakRef(made);
    return made;
  };
}

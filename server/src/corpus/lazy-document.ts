/** A document of which only the head is at hand: its text is read when it is asked for, and let go afterwards. */

import type { FrontMatter, Resolution } from '../resolution/model';
import { parse } from '../resolution/parse';
import { readFrontMatter } from '../resolution/syntax/front-matter';
import { type DocumentHead, documentFrom, headFrom, paragraphsOf } from './document';
import type { CorpusDocument, CorpusParagraph } from './model';

/**
 * The head of a `.resolution` text; `stem` is the name of its file without ending. `known` is its front matter,
 * where it has been read before.
 */
export function headOf(text: string, stem: string, known?: Partial<FrontMatter>): DocumentHead {
  const frontMatter = known ? { short: [], ...known } : readFrontMatter(text).frontMatter;
  if (frontMatter.title === undefined) return wholeHead(text, stem);
  return headFrom(frontMatter, frontMatter.title, stem);
}

/** Without a title in the front matter the text itself is asked. */
function wholeHead(text: string, stem: string): DocumentHead {
  const { title, resolution } = documentFrom(text, { kind: 'shipped' }, stem);
  return headFrom(resolution().frontMatter, title, stem);
}

/**
 * The document with that head. Thousands of them cost little more than the bytes that `text` reads. `paragraphs` gives
 * what the text would, where there is a quicker way to them.
 */
export function lazyDocument(
  head: DocumentHead,
  origin: CorpusDocument['origin'],
  text: () => string,
  paragraphs: () => readonly CorpusParagraph[] = paragraphsFrom(text),
): CorpusDocument {
  const resolution = released(() => parse(text()));
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

const paragraphsFrom = (text: () => string): (() => CorpusParagraph[]) =>
  released(() => paragraphsOf(parse(withoutFrontMatter(text()))));

/**
 * The text below the front matter, which costs as much to read as the rest: paragraphs don't depend on it, but
 * for the key `body`. Anything except the plainest front matter stays.
 */
function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---\n')) return text;
  const end = text.indexOf('\n---', 3);
  const isPlain = end > 0 && text.startsWith('\n---\n', end) && !text.slice(0, end).includes('\nbody');
  return isPlain ? text.slice(end + '\n---\n'.length) : text;
}

/** Remembers a value for as long as something else holds it. */
export function released<T extends object>(make: () => T): () => T {
  let held: WeakRef<T> | undefined;
  return () => {
    const known = held?.deref();
    if (known) return known;
    const made = make();
    held = new WeakRef(made);
    return made;
  };
}

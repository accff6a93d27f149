/** A `.resolution` text as a document of the corpus. */
import type { Block, FrontMatter, Resolution } from '../resolution/model';
import { parse } from '../resolution/parse';
import { plainText } from '../resolution/plain-text';
import type { CorpusDocument, CorpusParagraph } from './model';

export type Origin = CorpusDocument['origin'];

/**
 * Reads a document. Never fails: what the front matter doesn't say is made up for by the text and `stem`,
 * the file's name without its ending, which is the document's id where the UN gives no symbol.
 */
export function documentFrom(text: string, origin: Origin, stem = 'untitled'): CorpusDocument {
  const resolution = parse(text);
  const title = resolution.frontMatter.title ?? firstHeading(resolution);
  return {
    ...headFrom(resolution.frontMatter, title, stem),
    origin,
    paragraphs: paragraphsOf(resolution),
    text,
    resolution: () => resolution,
  };
}

/** What lists and addresses need to know of a document. */
export type DocumentHead = Omit<CorpusDocument, 'origin' | 'paragraphs' | 'text' | 'resolution'>;

/** The head of a document with that front matter. */
export function headFrom(frontMatter: FrontMatter, title: string | undefined, stem: string): DocumentHead {
  const { symbol, id, short, standing, date, supersededBy, adoptedAs } = frontMatter;
  return {
    id: symbol ?? id ?? stem,
    ...(symbol !== undefined && { symbol }),
    title: title ?? symbol ?? id ?? stem,
    short,
    standing: standing ?? 'draft',
    ...(date !== undefined && { date }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(adoptedAs !== undefined && { adoptedAs }),
  };
}

/** The addressed units of a parsed document, in its order. */
export function paragraphsOf(resolution: Resolution): CorpusParagraph[] {
  const headings = resolution.blocks.map((block) =>
    block.kind === 'heading' ? plainText(resolution, block) : '',
  );
  return resolution.blocks.map((block) => ({
    ref: block.ref,
    kind: block.kind,
    heading: block.heading === undefined ? '' : (headings[block.heading] ?? ''),
    text: plainText(resolution, block),
  }));
}

/** The document with that symbol, id or short form; capitals don't matter. */
export function findDocument<D extends Pick<CorpusDocument, 'id' | 'symbol' | 'short'>>(
  documents: readonly D[],
  name: string,
): D | undefined {
  const wanted = name.trim().toLowerCase();
  const is = (text: string | undefined) => text?.toLowerCase() === wanted;
  return (
    documents.find((document) => is(document.id) || is(document.symbol)) ??
    documents.find((document) => document.short.some(is)) ??
    documents.find((document) => is(document.symbol?.replace(/^A\/RES\//, '')))
  );
}

/** The block of a document at an address. */
export function blockWithRef(document: CorpusDocument, ref: string): Block | undefined {
  return document.resolution().blocks.find((block) => block.ref === ref);
}

function firstHeading(resolution: Resolution): string | undefined {
  const block = resolution.blocks.find(({ kind }) => kind === 'heading');
  return block && plainText(resolution, block);
}

/** Addresses as people type them, found in the corpus: `GCM 18(h)`, `71/1 para 41`, `NYD annex II, 8 (i)`. */
import type { CorpusDocument, CorpusParagraph } from './model';

/** A paragraph that an address means. */
export interface AddressedParagraph {
  readonly document: CorpusDocument;
  readonly paragraph: CorpusParagraph;
}

/**
 * The paragraphs an address means: that one first, then those whose address goes on from what was typed, its
 * sub-paragraphs before the next ones. Empty where the text doesn't begin with the name of a document.
 */
export function findAddress(documents: readonly CorpusDocument[], text: string): AddressedParagraph[] {
  const typed = text.trim().toLowerCase();
  const found = documents.flatMap((document) => {
    const rest = afterName(document, typed);
    return rest === undefined ? [] : paragraphsAt(document, condensed(rest));
  });
  return found
    .sort((a, b) => a.distance - b.distance)
    .map(({ document, paragraph }) => ({ document, paragraph }));
}

function afterName({ id, symbol, short }: CorpusDocument, typed: string): string | undefined {
  const number = symbol && /^a\/res\/(.+)$/i.exec(symbol)?.[1];
  const names = [id, symbol ?? id, ...short, ...(number ? [number, `resolution ${number}`] : [])];
  const rests = names.flatMap((name) =>
    typed.startsWith(name.toLowerCase()) ? [typed.slice(name.length)] : [],
  );
  return rests.find((rest) => /^[\s,]+(?:\S|$)/.test(rest));
}

/** `Annex II, para. 8 (i)` and `annex ii 8(i)` alike: `annexii8i`. */
const condensed = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/\bparagraphs?\b|\bparas?\b\.?/g, '')
    .replace(/[\s,.()]+/g, '');

function paragraphsAt(document: CorpusDocument, wanted: string) {
  if (wanted === '') return [];
  return document.paragraphs.flatMap((paragraph, place) => {
    const ref = condensed(paragraph.ref);
    if (!ref.startsWith(wanted)) return [];
    const rest = ref.slice(wanted.length);
    const isBelow = rest === '' || /^[^\d]/.test(rest);
    return [{ document, paragraph, distance: rest === '' ? 0 : place + (isBelow ? 1 : 1_000_000) }];
  });
}

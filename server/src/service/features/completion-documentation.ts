/** What the side panel shows of a completion item: the agreed paragraph with the inserted words marked. */
import { shown } from '../../corpus/address';
import { findDocument } from '../../corpus/document';
import type { CorpusDocument } from '../../corpus/model';
import { escaped } from '../markdown';
import type { World } from '../world';
import type { CompletionPlace } from './completion/item';

/** Turns an address of the corpus into a link target; the protocol's layer knows how. */
export type LinkTo = (document: CorpusDocument, ref: string) => string;

/** Markdown; undefined where the corpus no longer has any of the places. */
export function completionDocumentation(
  world: World,
  places: readonly CompletionPlace[],
  linkTo: LinkTo,
): string | undefined {
  const known = places.flatMap((place) => {
    const document = findDocument(world.corpus.documents, place.document);
    return document ? [{ document, place }] : [];
  });
  const [first, ...others] = known;
  if (!first) return undefined;
  const also = others.slice(0, 5).map(({ document, place }) => link(document, place.ref, linkTo));
  return [
    `**${escaped(shown(first.document, first.place.ref))}** \u00B7 ${standingOf(first.document)}`,
    markedText(first.document, first.place),
    ...(also.length > 0 ? [`Also in ${also.join('; ')}`] : []),
    `[Open ${escaped(shown(first.document, first.place.ref))}](${linkTo(first.document, first.place.ref)})`,
  ].join('\n\n');
}

const link = (document: CorpusDocument, ref: string, linkTo: LinkTo): string =>
  `[${escaped(shown(document, ref))}](${linkTo(document, ref)})`;

/** `adopted 19 December 2018` */
function standingOf({ standing, date, title }: CorpusDocument): string {
  const year = date ? ` ${date.slice(0, 4)}` : '';
  return `${standing}${year} \u00B7 ${escaped(title)}`;
}

function markedText(document: CorpusDocument, { ref, start, end }: CompletionPlace): string {
  const text = document.paragraphs.find((paragraph) => paragraph.ref === ref)?.text ?? '';
  const marked = escaped(text.slice(start, end));
  return `${escaped(text.slice(0, start))}${marked && `**${marked}**`}${escaped(text.slice(end))}`;
}

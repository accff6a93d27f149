/** What the side panel shows of a completion item: the agreed paragraph with the inserted words marked. */
import { shown } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import type { Corpus, CorpusDocument, CorpusParagraph } from '../../../corpus/model';
import { wordsOfParagraph } from '../../../match/index/engine';
import type { World } from '../../world/world';
import { escaped, linkTarget } from '../hover/markdown';
import type { CompletionPlace } from './item';

/** Turns an address of the corpus into a link target; the protocol's layer knows how. */
export type LinkTo = (document: CorpusDocument, ref: string) => string;

/** Markdown; undefined where the corpus no longer has any of the places. */
export function completionDocumentation(
  { corpus }: World,
  places: readonly CompletionPlace[],
  linkTo: LinkTo,
): string | undefined {
  const [first, ...others] = places.flatMap((place) => foundAt(corpus, place));
  if (!first) return undefined;
  const { document, paragraph } = first;
  const also = others.slice(0, 5).map((other) => link(other, linkTo));
  const address = escaped(shown(document, paragraph.ref));
  return [
    `**${address}** \u00B7 ${standingOf(document)}`,
    markedText(first),
    ...(also.length > 0 ? [`Also in ${also.join('; ')}`] : []),
    `[Open ${address}](${linkTarget(linkTo(document, paragraph.ref))})`,
  ].join('\n\n');
}

interface Found {
  readonly document: CorpusDocument;
  readonly paragraph: CorpusParagraph;
  readonly place: CompletionPlace;
}

function foundAt({ documents }: Corpus, place: CompletionPlace): Found[] {
  const document = findDocument(documents, place.document);
  const paragraph = document?.paragraphs[place.paragraph];
  return document && paragraph ? [{ document, paragraph, place }] : [];
}

const link = ({ document, paragraph: { ref } }: Found, linkTo: LinkTo): string =>
  `[${escaped(shown(document, ref))}](${linkTarget(linkTo(document, ref))})`;

/** `adopted 19 December 2018` */
function standingOf({ standing, date, title }: CorpusDocument): string {
  const year = date ? ` ${date.slice(0, 4)}` : '';
  return `${standing}${year} \u00B7 ${escaped(title)}`;
}

function markedText({ paragraph, place: { from, to } }: Found): string {
  const { text } = paragraph;
  const words = wordsOfParagraph(paragraph);
  const start = words[from]?.start ?? 0;
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? start);
  const marked = escaped(text.slice(start, end));
  return `${escaped(text.slice(0, start))}${marked && `**${marked}**`}${escaped(text.slice(end))}`;
}

/** Addresses: `GCM 18(h)` becomes that paragraph's text, `A/RES/` a symbol, `resolution 71` a resolution. */
import { shortName, shown } from '../../../corpus/address';
import { findAddress } from '../../../corpus/find-address';
import type { CorpusDocument } from '../../../corpus/model';
import { writeDate } from '../../../resolution/citations/dates';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { shortened } from './continuation-items';
import { type CompletionItem, wholeParagraph } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 10;
const WINDOW = 60;

/** The items for what stands left of the cursor; none where it is no address. */
export function addressItems({ corpus }: World, { text }: Snapshot, { span }: WordsBefore): CompletionItem[] {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, span.end - WINDOW), span.end))?.[0] ?? '';
  const { documents } = corpus;
  return [
    ...paragraphItems(documents, before, span.end),
    ...symbolItems(documents, before, span.end),
    ...resolutionItems(documents, before, span.end),
  ].slice(0, LIMIT);
}

// "GCM 18(h)", "73/195, para. 23", "NYD Annex II, para. 8 (i)"
const ADDRESS =
  /(?:^|[\s("[])((?:[A-Z][\w.]*|\d+\/\d+|A\/RES\/\d+\/\d+),? (?:Annex [IVX]+,? )?(?:paras?\.? )?\d+(?: ?\([a-z]{1,5}\)?){0,2})$/i;

function paragraphItems(documents: readonly CorpusDocument[], before: string, end: number): CompletionItem[] {
  const typed = ADDRESS.exec(before)?.[1];
  if (!typed) return [];
  const adopted = findAddress(documents, typed).filter(({ document }) => isAdopted(document));
  return adopted.slice(0, LIMIT).map(({ document, paragraph }) => ({
    kind: 'address',
    label: shortened(paragraph.text),
    edit: { span: { start: end - typed.length, end }, text: withoutEnding(paragraph.text) },
    filter: typed,
    source: shown(document, paragraph.ref),
    places: [wholeParagraph(document, paragraph)],
  }));
}

const isAdopted = ({ standing }: CorpusDocument): boolean => standing === 'adopted';

/** The draft has its own stop at the end of a paragraph. */
const withoutEnding = (text: string): string => text.replace(/[;:.,]\s*$/, '');

// "A/RES/7"
const SYMBOL = /(?:^|[\s("[])(A\/[\w./]*)$/i;

function symbolItems(documents: readonly CorpusDocument[], before: string, end: number): CompletionItem[] {
  const typed = SYMBOL.exec(before)?.[1];
  if (!typed) return [];
  return firstOf(documents, (document) =>
    document.symbol?.toLowerCase().startsWith(typed.toLowerCase())
      ? itemFor(document, { text: document.symbol, filter: document.symbol, typed, end })
      : undefined,
  );
}

/** The items for the first documents that give one: a corpus may have thousands. */
function firstOf(
  documents: readonly CorpusDocument[],
  itemOf: (document: CorpusDocument) => CompletionItem | undefined,
): CompletionItem[] {
  const items: CompletionItem[] = [];
  for (const document of documents) {
    const item = itemOf(document);
    if (item) items.push(item);
    if (items.length === LIMIT) break;
  }
  return items;
}

// "resolution ", "resolution 71", "resolutions 71/1"
const RESOLUTION = /\bresolutions? (\d[\d/]*|)$/i;

function resolutionItems(
  documents: readonly CorpusDocument[],
  before: string,
  end: number,
): CompletionItem[] {
  const typed = RESOLUTION.exec(before)?.[1];
  if (typed === undefined) return [];
  return firstOf(documents, (document) => {
    const number = document.symbol && /^A\/RES\/(\d.*)$/.exec(document.symbol)?.[1];
    if (!number?.startsWith(typed) || !document.date || !isAdopted(document)) return undefined;
    return itemFor(document, {
      text: `${number} of ${writeDate(document.date)}`,
      filter: number,
      typed,
      end,
    });
  });
}

/** What stands instead of what was typed, which ends at `end`. */
interface Replacing {
  readonly text: string;
  readonly filter: string;
  readonly typed: string;
  readonly end: number;
}

const itemFor = (document: CorpusDocument, { text, filter, typed, end }: Replacing): CompletionItem => ({
  kind: 'address',
  label: text,
  edit: { span: { start: end - typed.length, end }, text },
  filter,
  source: shortName(document),
  places: [],
});

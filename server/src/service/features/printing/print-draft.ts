/** A draft as it is printed: with its proposals, or as changes on the text it starts from. */
import { findDocument } from '../../../corpus/document';
import type { PrintedText } from '../../../export/printed/model';
import { type Proposals, printResolution } from '../../../export/printed/print-resolution';
import { printRedline } from '../../../export/redline/print-redline';
import type { Resolution } from '../../../resolution/model';
import { parse } from '../../../resolution/parse';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

/** What a draft is printed on. */
export interface BaseText {
  /** A document of the corpus. */
  readonly symbol?: string | undefined;
  /** The text itself, where it is no document of the corpus. */
  readonly text?: string | undefined;
}

/** The draft by itself. */
export const printDraft = (snapshot: Snapshot, proposals: Proposals): PrintedText =>
  printResolution(resolutionOf(snapshot), proposals);

/** The draft on its base; undefined where the corpus has no such document. */
export function printDraftOn(snapshot: Snapshot, world: World, base: BaseText): PrintedText | undefined {
  const draft = resolutionOf(snapshot);
  const old = baseOf(world, base);
  return old && printRedline(old, draft, draft.frontMatter.symbol ?? draft.frontMatter.title ?? 'Draft');
}

/** As a preview shows it: on its base where the front matter names one that is known, else by itself. */
export function previewDraft(snapshot: Snapshot, world: World): PrintedText {
  const { base } = resolutionOf(snapshot).frontMatter;
  const onBase = base === undefined ? undefined : printDraftOn(snapshot, world, { symbol: base });
  return onBase ?? printDraft(snapshot, 'tracked');
}

const baseOf = ({ corpus }: World, { symbol, text }: BaseText): Resolution | undefined => {
  if (text !== undefined) return parse(text);
  return symbol === undefined ? undefined : findDocument(corpus.documents, symbol)?.resolution();
};

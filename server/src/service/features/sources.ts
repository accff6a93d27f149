/** Where the words of a draft come from, as an editor shows it beside the paragraphs. */

import { changesIn, ledgerInSteps } from '../../match/sources/ledger';
import type { SourcedParagraph, SourceParagraph } from '../../match/sources/model';
import { datedSource, sourceNumber, sourcesLine } from '../../match/sources/spoken';
import { type Span, slice } from '../../text/span';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { Cancel } from '../world/cancel';
import { baseNameOf } from '../world/draft-world';
import type { World } from '../world/world';

/** What became of a source's words in a paragraph. */
export interface ShownSource {
  readonly source: SourceParagraph;
  /** `GCM, para. 23 (2018)` */
  readonly shown: string;
  /** Either side is empty where words were added or left out. */
  readonly changes: readonly { readonly agreed: string; readonly words: string }[];
}

export interface ShownSources {
  /** Where the paragraph stands in the draft. */
  readonly span: Span;
  readonly ref: string;
  /** `NYD, Annex II, para. 8 (q), 4 changes; GCM, para. 23` */
  readonly line: string;
  readonly sources: readonly ShownSource[];
  readonly added: readonly string[];
}

/** The ledger of a draft; what is known of a paragraph is kept with it. Throws `Cancelled`. */
export async function draftLedger(
  world: World,
  snapshot: Snapshot,
  cancel: Cancel,
): Promise<SourcedParagraph[]> {
  const paragraphs: SourcedParagraph[] = [];
  for (const paragraph of ledgerInSteps(world.engine, resolutionOf(snapshot), baseNameOf(world))) {
    paragraphs.push(paragraph);
    await cancel.breathe();
  }
  return paragraphs;
}

/** The sources of each paragraph of a draft's ledger. */
export function shownSources(snapshot: Snapshot, ledger: readonly SourcedParagraph[]): ShownSources[] {
  const { blocks } = resolutionOf(snapshot);
  return ledger.map((paragraph) => ({
    span: blocks[paragraph.block]?.span ?? { start: 0, end: 0 },
    ref: paragraph.ref,
    line: sourcesLine(paragraph),
    sources: paragraph.from.map((source, at) => ({
      source,
      shown: datedSource(source),
      changes: changesOf(paragraph, at),
    })),
    added: paragraph.runs
      .filter(({ kind }) => kind === 'new')
      .map((run) => slice(paragraph.text, run).trim())
      .filter((words) => /[\p{L}\p{N}]/u.test(words)),
  }));
}

function changesOf({ text, from, runs }: SourcedParagraph, source: number): ShownSource['changes'] {
  return runs.flatMap((run) => {
    if (run.kind !== 'changed' || sourceNumber(from, run) !== source || changesIn(text, [run]) === 0)
      return [];
    return [{ agreed: run.agreed.trim(), words: slice(text, run).trim() }];
  });
}

/** What is remembered of a draft with a base, from one edit to the next, is what its last version says afresh. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { ledgerOf } from '../../server/src/match/sources/ledger';
import { parse } from '../../server/src/resolution/parse';
import { createChecker } from '../../server/src/service/check/checker';
import { paragraphStatuses, progressOf } from '../../server/src/service/draft/form/paragraph-statuses';
import { nextSnapshot, resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { documentSymbols } from '../../server/src/service/features/navigation/document-symbols';
import { listBrackets } from '../../server/src/service/features/negotiation/brackets';
import { decideAll } from '../../server/src/service/features/negotiation/decide';
import { rules } from '../../server/src/service/rules/all';
import { technicalUpdate } from '../../server/src/service/update/technical-update';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import type { Campaign } from './campaign';
import { edit, type RandomEdit, spanOf, start } from './texts';

const checker = () =>
  createChecker(rules, (rule, error) => {
    throw new Error(`the rule ${rule} threw`, { cause: error });
  });

/** The text that an edit leaves. */
function edited(text: string, one: RandomEdit): string {
  const span = spanOf(one, text);
  return text.slice(0, span.start) + one.text + text.slice(span.end);
}

export const factsOfDrafts: Campaign = {
  name: 'facts',
  cases: 12,
  property: () =>
    fc.asyncProperty(
      start,
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('negotiation', 'tabling' as const),
      async (text, ofBase, edits, mode) => {
        const base = ofBase.reduce(edited, text);
        const world = worldWith({ corpus: shippedCorpus(), base, settings: { mode } });
        const live = checker();
        let snapshot: Snapshot = { uri: 'test:fuzz', version: 1, text };
        await facts(world, snapshot, live);
        for (const one of edits) {
          const span = spanOf(one, snapshot.text);
          snapshot = nextSnapshot(snapshot, {
            version: snapshot.version + 1,
            text: edited(snapshot.text, one),
            change: { span, length: one.text.length },
          });
          const fresh: Snapshot = { uri: 'test:fuzz', version: 1, text: snapshot.text };
          const freshWorld = worldWith({ corpus: shippedCorpus(), base, settings: { mode } });
          assert.deepEqual(await facts(world, snapshot, live), await facts(freshWorld, fresh, checker()));
        }
      },
    ),
};

/** All that is said of a draft, as plain data. */
async function facts(world: World, snapshot: Snapshot, live: ReturnType<typeof checker>): Promise<unknown> {
  const draft = resolutionOf(snapshot);
  const base = world.base?.resolution ?? parse('');
  const rows = compareResolutions(base, draft).map(({ base: old, draft: now, ...row }) => ({
    ...row,
    old: old?.index,
    now: now?.index,
    mergedFrom: row.mergedFrom.map(({ index }) => index),
    splitInto: row.splitInto.map(({ index }) => index),
  }));
  const said = {
    findings: await live.check(world, snapshot, never),
    rows,
    ledger: ledgerOf(world.engine, draft),
    outline: documentSymbols(snapshot),
    marks: listBrackets(snapshot),
    statuses: paragraphStatuses(snapshot).map(({ block, status, mark }) => [block.ref, status, mark]),
    progress: progressOf(snapshot),
    accepted: decideAll(snapshot, 'EU', 'accept'),
    update: technicalUpdate(snapshot, world, '2026-11-10'),
  };
  return JSON.parse(JSON.stringify(said));
}

/** What reads any text, alone or beside another: nothing fails, edits lie in the text, pages hold no script. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { comparisonOf } from '../../server/src/export/comparison/compared-texts';
import { comparisonJson } from '../../server/src/export/comparison/json';
import { comparisonMarkdown } from '../../server/src/export/comparison/markdown';
import { comparisonText } from '../../server/src/export/comparison/text';
import { writeDocx } from '../../server/src/export/docx/write-docx';
import { htmlPage } from '../../server/src/export/html/write-html';
import { ledgerMarkdown } from '../../server/src/export/ledger/markdown';
import { printLedger } from '../../server/src/export/ledger/print-ledger';
import type { PrintedText } from '../../server/src/export/printed/model';
import { printResolution } from '../../server/src/export/printed/print-resolution';
import { printRedline } from '../../server/src/export/redline/print-redline';
import { ledgerOf } from '../../server/src/match/sources/ledger';
import { parse } from '../../server/src/resolution/parse';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import { edited as applied } from '../../server/src/service/edits/edits';
import { repairPasted } from '../../server/src/service/features/editing/repair-pasted';
import { amend } from '../../server/src/service/features/negotiation/amend';
import { paste } from '../../server/src/service/features/paste/paste';
import type { Edit } from '../../server/src/service/finding';
import { technicalUpdate } from '../../server/src/service/update/technical-update';
import { verifyText } from '../../server/src/service/verification/verify-text';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import type { Campaign } from './campaign';
import { edit, spanOf, start, words } from './texts';

const world = worldWith({ corpus: shippedCorpus() });

/** Amendments in their forms, about paragraphs and words that are there and that are not. */
const amendment = fc
  .tuple(fc.nat(4), fc.constantFrom('States', 'also', 'migrants', '*', '[EU: x]', ''), words(3))
  .chain(([number, old, put]) =>
    fc.constantFrom(
      `In operative paragraph ${number}, replace "${old}" with "${put}"`,
      `In paragraph ${number}, delete "${old}"`,
      `In OP${number}, insert "${put}" after "${old}"`,
      `At the end of paragraph ${number}, add "${put}"`,
      `Delete operative paragraph ${number}`,
      `After paragraph ${number}, insert a new paragraph reading: "${put}"`,
      `Replace operative paragraph ${number} with the following: "${put}"`,
      put,
    ),
  );

export const surfaces: Campaign = {
  name: 'surfaces',
  cases: 25,
  property: () =>
    fc.asyncProperty(
      start,
      edit,
      fc.array(amendment, { maxLength: 5 }),
      words(12),
      async (text, one, amendments, more) => {
        const span = spanOf(one, text);
        const other = text.slice(0, span.start) + one.text + text.slice(span.end);
        const snapshot: Snapshot = { uri: 'test:fuzz', version: 1, text };
        const draft = parse(text);

        inText(text, amend(snapshot, amendments.join('\n'), 'EU').edits);
        inText(text, repairPasted(snapshot, undefined)?.edits ?? []);
        inText(text, repairPasted(snapshot, span)?.edits ?? []);
        inText(text, paste(snapshot, span, { text: more })?.edits ?? []);
        for (const { span: stale, fix } of technicalUpdate(snapshot, world, '2026-11-10')) {
          assert.ok(0 <= stale.start && stale.start <= stale.end && stale.end <= text.length);
          inText(text, fix?.edits ?? []);
        }
        for (const { passages, addresses } of [
          verifyText(world.engine, text),
          verifyText(world.engine, more),
        ])
          for (const { span: found } of [...passages, ...addresses]) assert.ok(found.start <= found.end);

        const ledger = ledgerOf(world.engine, draft);
        for (const { text: said, runs } of ledger)
          assert.equal(
            runs.map(({ start: from, end }) => said.slice(from, end)).join(''),
            said,
            'runs without gaps',
          );
        const comparison = comparisonOf(
          { resolution: parse(other), title: 'a' } as Parameters<typeof comparisonOf>[0],
          { resolution: draft, title: 'b' } as Parameters<typeof comparisonOf>[1],
        );
        for (const write of [comparisonJson, comparisonMarkdown, comparisonText]) write(comparison);
        ledgerMarkdown('T', ledger);
        for (const printed of [
          printLedger(draft, ledger, 'Draft'),
          printRedline(parse(other), draft, 'Draft'),
          ...(['tracked', 'visible', 'accepted', 'rejected'] as const).map((how) =>
            printResolution(draft, how),
          ),
        ])
          isSound(printed);
      },
    ),
};

function inText(text: string, edits: readonly Edit[]): void {
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, { start: from, end }] of spans.entries())
    assert.ok(from >= (spans[at - 1]?.end ?? 0) && from <= end && end <= text.length, JSON.stringify(spans));
  applied(text, edits);
}

/** Tags that no page of ours has. */
const FOREIGN = /<(?:script|img|iframe|object|svg|link)\b|<a (?!(?:id="[\w-]+" )?href="#)/i;

function isSound(printed: PrintedText): void {
  const page = htmlPage(printed, 'T');
  assert.doesNotMatch(page.replace(/<style>[\s\S]*?<\/style>/, ''), FOREIGN);
  assert.ok(writeDocx(printed).length > 0);
}

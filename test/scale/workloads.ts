/** What a delegate asks for, over drafts of any size: shared by the test of slopes and the table of docs/performance.md. */
import { htmlBody } from '../../server/src/export/html/write-html';
import { printResolution } from '../../server/src/export/printed/print-resolution';
import { printRedline } from '../../server/src/export/redline/print-redline';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { ledgerOf } from '../../server/src/match/sources/ledger';
import { parse } from '../../server/src/resolution/parse';
import { createChecker } from '../../server/src/service/check/checker';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import { reflow } from '../../server/src/service/edits/reflow/reflow';
import { repairPasted } from '../../server/src/service/features/editing/repair-pasted';
import { formatting } from '../../server/src/service/features/formatting/formatting';
import { hover } from '../../server/src/service/features/hover/hover';
import { documentLinks } from '../../server/src/service/features/navigation/document-links';
import { amend } from '../../server/src/service/features/negotiation/amend';
import { listBrackets } from '../../server/src/service/features/negotiation/brackets';
import { cleanText } from '../../server/src/service/features/negotiation/clean-text';
import { decideAll } from '../../server/src/service/features/negotiation/decide';
import { tablingReport, tablingWorld } from '../../server/src/service/features/reports/tabling-report';
import { rules } from '../../server/src/service/rules/all';
import { technicalUpdate } from '../../server/src/service/update/technical-update';
import { verifyText } from '../../server/src/service/verification/verify-text';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { applied } from '../support/check';
import {
  citing,
  footnotes,
  ibids,
  items,
  markedParagraphs,
  marks,
  nested,
  paragraphs,
  quotations,
  repeated,
  shuffled,
  wrapped,
} from './drafts';

export interface Workload {
  readonly name: string;
  /** What the sizes count. */
  readonly unit: string;
  readonly draft: (size: number) => string;
  /** Gets a draft and the world ready, and returns what is measured. */
  readonly prepare: (world: World, text: string) => Promise<() => unknown>;
}

const checker = () =>
  createChecker(rules, (rule, error) => {
    throw new Error(`the rule ${rule} threw`, { cause: error });
  });

let serial = 0;
const draft = (text: string): Snapshot => ({ uri: `test:${++serial}`, version: 1, text });

/** The links of a draft that cites in its notes. */
async function linking(world: World, text: string) {
  return () => documentLinks(world, draft(text));
}

const check = async (world: World, text: string) => () => checker().check(world, draft(text), never);

/** One character typed into the middle paragraph, and all findings of that version. */
async function edit(world: World, text: string) {
  const checking = checker();
  let snapshot = draft(text);
  await checking.check(world, snapshot, never);
  return async () => {
    const at = snapshot.text.indexOf(' ', snapshot.text.length >> 1);
    const next = `${snapshot.text.slice(0, at)}s${snapshot.text.slice(at)}`;
    snapshot = nextSnapshot(snapshot, {
      version: snapshot.version + 1,
      text: next,
      change: { span: { start: at, end: at }, length: 1 },
    });
    return checking.check(world, snapshot, never);
  };
}

async function hovering(world: World, text: string) {
  let snapshot = draft(text);
  const at = text.lastIndexOf(' ', text.length >> 1) + 2;
  return () => {
    const next = `${snapshot.text.slice(0, at)}s${snapshot.text.slice(at)}`;
    const change = { span: { start: at, end: at }, length: 1 };
    snapshot = nextSnapshot(snapshot, { version: snapshot.version + 1, text: next, change });
    return hover(world, snapshot, at);
  };
}

const formatted = async (world: World, text: string) => () => formatting({ world, snapshot: draft(text) });

async function cleaning(_world: World, text: string) {
  const decision = { accept: ['EU'], reject: ['US'], unbracket: true };
  return () => {
    const snapshot = draft(text);
    listBrackets(snapshot);
    return cleanText(snapshot, decision);
  };
}

async function tabling(world: World, text: string) {
  const tabled = tablingWorld(world);
  const snapshot = draft(text);
  const findings = await checker().check(tabled, snapshot, never);
  return () => tablingReport({ world: tabled, snapshot }, findings);
}

async function reflowing(_world: World, text: string) {
  return () => {
    const snapshot = draft(text);
    return applied(text, reflow(snapshot, { footnotes: true, paragraphs: true }).edits);
  };
}

/** With a word put into every paragraph, so that none is the same in both. */
async function comparing(_world: World, text: string) {
  let serial = 0;
  const base = parse(text.replaceAll(';', () => ` and word${++serial} too;`));
  return () => compareResolutions(base, parse(text));
}

/** The preview on a base: a draft with the marks of its negotiation beside the text without them. */
async function previewing(_world: World, text: string) {
  const base = parse(text.replace(/ ?\[[^\]]*\]/g, ''));
  return () => htmlBody(printRedline(base, parse(text), 'Chair'));
}

const printing = async (_world: World, text: string) => () =>
  htmlBody(printResolution(parse(text), 'tracked'));

async function amending(_world: World, text: string) {
  const amendments = repeated(
    text.match(/^\d+\./gm)?.length ?? 0,
    (at) => `In operative paragraph ${at + 1}, replace "States" with "all States"`,
  );
  return () => amend(draft(text), amendments, 'EU');
}

const verifying = async (world: World, text: string) => () => verifyText(world.engine, text);

const sourcing = async (world: World, text: string) => () => ledgerOf(world.engine, parse(text));

const updating = async (world: World, text: string) => () =>
  technicalUpdate(draft(text), world, '2026-11-10');

const repairing = async (_world: World, text: string) => () => repairPasted(draft(text), undefined);

const deciding = async (_world: World, text: string) => () => decideAll(draft(text), 'EU', 'accept');

export const workloads: readonly Workload[] = [
  { name: 'check', unit: 'paragraphs', draft: paragraphs, prepare: check },
  { name: 'check with notes', unit: 'footnotes', draft: footnotes, prepare: check },
  { name: 'check of a chain of Ibid.', unit: 'notes', draft: ibids, prepare: check },
  { name: 'check of brackets in one paragraph', unit: 'brackets', draft: marks, prepare: check },
  { name: 'check of open brackets', unit: 'brackets', draft: (size) => '['.repeat(size), prepare: check },
  { name: 'edit', unit: 'paragraphs', draft: paragraphs, prepare: edit },
  { name: 'edit with notes', unit: 'footnotes', draft: footnotes, prepare: edit },
  { name: 'hover', unit: 'footnotes', draft: footnotes, prepare: hovering },
  { name: 'clean text', unit: 'marks', draft: markedParagraphs, prepare: cleaning },
  { name: 'clean text of one paragraph', unit: 'marks', draft: marks, prepare: cleaning },
  { name: 'tabling report', unit: 'items', draft: items, prepare: tabling },
  { name: 'tabling report on brackets', unit: 'marks', draft: markedParagraphs, prepare: tabling },
  {
    name: 'format',
    unit: 'paragraphs',
    draft: (size) => paragraphs(size).replaceAll(';', ' ;'),
    prepare: formatted,
  },
  { name: 'format of a list', unit: 'items', draft: items, prepare: formatted },
  {
    name: 'format of tabs',
    unit: 'tabs',
    draft: (size) => `1. *Urges* States${'\t'.repeat(size)}to act;`,
    prepare: formatted,
  },
  {
    name: 'format of blanks',
    unit: 'blanks',
    draft: (size) => `1. *Urges* States${' '.repeat(size)}, to act${' '.repeat(size)}now;`,
    prepare: formatted,
  },
  { name: 'check of citations', unit: 'citations', draft: citing, prepare: check },
  { name: 'links', unit: 'footnotes', draft: footnotes, prepare: linking },
  { name: 're-flow of references', unit: 'references', draft: citing, prepare: reflowing },
  { name: 're-flow', unit: 'footnotes', draft: footnotes, prepare: reflowing },
  { name: 'compare', unit: 'paragraphs', draft: shuffled, prepare: comparing },
  { name: 'compare lists', unit: 'paragraphs', draft: nested, prepare: comparing },
  { name: 'preview on a base', unit: 'marked paragraphs', draft: markedParagraphs, prepare: previewing },
  { name: 'print of one paragraph', unit: 'marks', draft: marks, prepare: printing },
  { name: 'amendments', unit: 'amendments', draft: markedParagraphs, prepare: amending },
  { name: 'accept all of a delegation', unit: 'marks', draft: markedParagraphs, prepare: deciding },
  { name: 'verify', unit: 'quotations', draft: quotations, prepare: verifying },
  { name: 'sources', unit: 'paragraphs', draft: paragraphs, prepare: sourcing },
  { name: 'technical update', unit: 'paragraphs', draft: citing, prepare: updating },
  { name: 'repair pasted text', unit: 'paragraphs', draft: wrapped, prepare: repairing },
];

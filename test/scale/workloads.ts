/** What a delegate asks for, over drafts of any size: shared by the test of slopes and the table of docs/performance.md. */
import { createChecker } from '../../server/src/service/check/checker';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import { reflow } from '../../server/src/service/edits/reflow/reflow';
import { formatting } from '../../server/src/service/features/formatting/formatting';
import { hover } from '../../server/src/service/features/hover/hover';
import { documentLinks } from '../../server/src/service/features/navigation/document-links';
import { listBrackets } from '../../server/src/service/features/negotiation/brackets';
import { cleanText } from '../../server/src/service/features/negotiation/clean-text';
import { tablingReport, tablingWorld } from '../../server/src/service/features/reports/tabling-report';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { applied } from '../support/check';

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

const repeated = (size: number, unit: (at: number) => string, between = '\n\n'): string =>
  Array.from({ length: size }, (_, at) => unit(at)).join(between);

const NOUNS = ['ports', 'harbours', 'lighthouses', 'pilots', 'ferries', 'canals', 'quays'];
const noun = (at: number): string => NOUNS[at % NOUNS.length] as string;

const paragraphs = (size: number): string =>
  `The General Assembly,\n\n${repeated(size, (at) => `${at + 1}. *Encourages* States to look after their ${noun(at)} in the ${at % 90}th year of service;`)}`;

const footnotes = (size: number): string =>
  `${paragraphs(size).replace(/;/g, () => ';[^X]')}\n\n`.replace(
    /X/g,
    (
      (at) => () =>
        String(++at)
    )(0),
  ) +
  repeated(size, (at) =>
    at % 3 ? `[^${at + 1}]: Ibid.` : `[^${at + 1}]: A/72/${at + 100}, para. ${(at % 40) + 1}.`,
  );

const ibids = (size: number): string =>
  `Text.[^1]\n\n[^1]: A/72/643, para. 3.\n\n${repeated(size, (at) => `[^${at + 2}]: Ibid.`)}`;

const marks = (size: number): string =>
  `1. *Urges* States ${repeated(size, (at) => `[EU: to mend] [US del: the ${noun(at)}] [of old]`, ', ')};`;

/** Marks in paragraphs, as a long negotiation leaves them. */
const markedParagraphs = (size: number): string =>
  repeated(size, (at) => `${at + 1}. *Urges* States [EU: and others] to mend [their ${noun(at)}];`);

const items = (size: number): string =>
  `1. *Decides* to:\n\n${repeated(size, (at) => `(a) mend the ${noun(at)}`)}`;

const citing = (size: number): string =>
  repeated(
    size,
    (at) =>
      `${at + 1}. *Recalls* resolution ${60 + (at % 15)}/${at % 290} and paragraph ${(at * 7) % size} above;`,
  );

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
];

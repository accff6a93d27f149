/** `check_draft` and `apply_fixes`: where a draft departs from agreed language or from the form of a resolution. */
import { type Mode, modes } from '../../resolution/model';
import { type Span, slice } from '../../text/span';
import { findingsIn, findingsWithIds, type IdentifiedFinding } from './draft-findings';
import { NAMED_TEXT, textNamed } from './named-text';
import { count, list, object, oneOfWords, text, truth } from './schema';
import {
  clipped,
  fitting,
  limitIn,
  optionalText,
  plural,
  type Tool,
  ToolProblem,
  textIn,
  withSign,
} from './tool';

const USUAL = 8;
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export const checkDraft: Tool = {
  name: 'check_draft',
  title: 'Check a draft',
  description:
    'Check a draft resolution: where it departs from agreed language, and where it departs from the form of a resolution. Give "text" or "path". Each finding has an id; apply_fixes takes ids.',
  input: object({
    'text?': text('The draft'),
    'path?': text('Path of the draft, below a folder that may be read'),
    'mode?': oneOfWords(modes, 'How strictly the form is checked'),
    'base?': text(`The text that the draft starts from. ${NAMED_TEXT}`),
    'from?': count('Leaves out as many findings of the list'),
    'limit?': count('How many findings; 8 if it is not said', 500),
  }),
  output: object({
    findings: list(
      object({
        id: text(),
        rule: text(),
        severity: oneOfWords(SEVERITIES),
        line: count('From 1'),
        column: count('From 1'),
        words: text('The words of the draft'),
        message: text(),
        'fix?': text('What the first fix does'),
        'turnsSense?': truth('Whether the fix changes who must do what: a person decides'),
      }),
    ),
    total: count('Findings in all'),
    bySeverity: object({ error: count(), warning: count(), information: count(), hint: count() }),
  }),
  async run(args, context) {
    const draft = await draftIn(args, context);
    const asked = { text: draft, mode: modeIn(args), base: optionalText(args, 'base') };
    const all = await findingsIn(asked, context);
    const from = typeof args.from === 'number' ? args.from : 0;
    const items = all.slice(from, from + limitIn(args, USUAL)).map((one) => findingJson(draft, one));
    const findings = args.limit === undefined ? fitting(items) : items;
    const lines = findings.map(
      ({ line, column, severity, words, message, id }) =>
        `${line}:${column} ${severity}: "${words}". ${message} [${id}]`,
    );
    const said = `${plural(all.length, 'finding')}${findings.length < all.length ? `, of which ${findings.length} follow` : ''}`;
    return {
      structured: { findings, total: all.length, bySeverity: bySeverity(all) },
      text: [said, ...lines].join('\n'),
    };
  },
};

const modeIn = (args: Readonly<Record<string, unknown>>): Mode | undefined =>
  modes.find((one) => one === args.mode);

function draftIn(
  args: Readonly<Record<string, unknown>>,
  { read }: { read(path: string): Promise<string> },
): string | Promise<string> {
  const [words, path] = [optionalText(args, 'text'), optionalText(args, 'path')];
  if ((words === undefined) === (path === undefined))
    throw new ToolProblem('Give the draft as "text" or by its "path", not both.');
  return words ?? read(path ?? '');
}

const EXCERPT = 120;

function findingJson(draft: string, { id, finding }: IdentifiedFinding) {
  const { rule, severity, span, message, fixes, turnsSense } = finding;
  const words = slice(draft, span).replace(/\s+/g, ' ');
  return {
    id,
    rule,
    severity,
    ...positionOf(draft, span),
    words: withSign(clipped(words, EXCERPT)),
    message,
    ...(fixes[0] && { fix: fixes[0].title }),
    ...(fixes[0] && turnsSense && { turnsSense }),
  };
}

function positionOf(draft: string, { start }: Span) {
  const lines = draft.slice(0, start).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function bySeverity(all: readonly IdentifiedFinding[]) {
  const counted = (severity: string) => all.filter(({ finding }) => finding.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, counted(severity)]));
}

export const applyFixes: Tool = {
  name: 'apply_fixes',
  title: 'Apply fixes to a draft',
  description:
    'Give a draft with the first fixes of some findings applied. Takes the text that was checked and ids of that answer; ids of another text are refused. Nothing is written to a file.',
  input: object({
    text: text(NAMED_TEXT),
    ids: list(text('An id of check_draft')),
    'base?': text('The base that check_draft was given'),
  }),
  output: object({
    text: text('The draft with the fixes'),
    applied: list(text('What each fix did')),
    unfixed: list(text('Ids whose findings have no fix, or whose fix overlaps an earlier one')),
  }),
  async run(args, context) {
    const draft = await textNamed(textIn(args, 'text'), context);
    const ids = [...new Set(args.ids as string[])];
    const base = optionalText(args, 'base');
    const findings = await findingsWithIds({ text: draft, base }, ids, context);
    const fixes = findings.map((finding, at) => ({ id: ids[at] as string, fix: finding.fixes[0] }));
    const taken: Span[] = [];
    const applied = fixes.filter(({ fix }) => {
      if (!fix || fix.edits.some(({ span }) => taken.some((other) => meets(other, span)))) return false;
      taken.push(...fix.edits.map(({ span }) => span));
      return true;
    });
    const edits = applied.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
    const fixed = edits.reduce(
      (text, edit) => text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end),
      draft,
    );
    const titles = applied.flatMap(({ fix }) => (fix ? [fix.title] : []));
    const unfixed = ids.filter((id) => !applied.some((one) => one.id === id));
    return {
      structured: { text: fixed, applied: titles, unfixed },
      text: `${plural(titles.length, 'fix').replace('fixs', 'fixes')} applied.\n\n${fixed}`,
    };
  },
};

/** Whether two edits would change the same place; insertions at one place do. */
const meets = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start === a.end && a.start === b.end);

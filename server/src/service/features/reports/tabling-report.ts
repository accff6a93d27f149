/**
 * The tabling check: all that stands between a draft and its submission on one page: form, footnotes, departures,
 * open brackets, its length against last year's text, and paragraphs that ask for reports or meetings.
 */
import type { CorpusDocument } from '../../../corpus/model';
import type { Block, FootnoteNote } from '../../../resolution/model';
import { countBrackets } from '../../../resolution/negotiation/brackets';
import { markupIn, plainText } from '../../../resolution/syntax/plain-text';
import { lowerBound } from '../../../text/binary-search';
import type { Span } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { coverageOf, isCounted } from '../../agreed/coverage';
import { agreedLanguageRules, type Rule, type RuleContext } from '../../check/rule';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { formRules } from '../../rules/form-rules';
import { budgetImplications } from '../../rules/style/budget-implications';
import type { World } from '../../world/world';
import { escaped } from '../hover/markdown';
import { listBrackets } from '../negotiation/brackets';
import { setAsideIn } from './why-silent';

/** The world in which a draft is checked as it would be before tabling. */
export const tablingWorld = (world: World): World => ({
  ...world,
  settings: { ...world.settings, forcedMode: 'tabling' },
});

/** The report as Markdown; `findings` are those of the draft in the tabling world. */
export function tablingReport(context: RuleContext, findings: readonly Finding[]): string {
  const { frontMatter } = resolutionOf(context.snapshot);
  const form = new Set(formRules.map(({ id }) => id));
  const bracketed = new Set(negotiationMarksOf(context.snapshot).brackets.map(({ span }) => keyOf(span)));
  const others = findings.filter(({ rule, span }) => rule !== 'open-bracket' || !bracketed.has(keyOf(span)));
  const sections = [
    section('Open brackets', String(openBrackets(context)), bracketLines(context)),
    section(
      'Departures from agreed language',
      ...listed(
        context,
        others.filter(({ rule }) => agreedLanguageRules.includes(rule)),
      ),
    ),
    section(
      'Form',
      ...listed(
        context,
        others.filter(({ rule }) => form.has(rule)),
      ),
    ),
    section(
      'Footnotes and citations',
      ...listed(
        context,
        others.filter(({ rule }) => !form.has(rule) && !agreedLanguageRules.includes(rule)),
      ),
    ),
    section('Paragraphs that ask for reports, meetings or posts', ...requests(context)),
  ];
  const title = `# Tabling check: ${escaped(frontMatter.title ?? frontMatter.symbol ?? 'draft resolution')}`;
  const aside = setAsideIn(context.world.engine).map(escaped);
  return [title, summary(context, others), length(context), ...aside, ...sections].join('\n\n').concat('\n');
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

const openBrackets = ({ snapshot }: RuleContext): number => countBrackets(negotiationMarksOf(snapshot)).open;

/** Each number of it is the sum of those below: brackets are counted as brackets and not as warnings. */
function summary(context: RuleContext, findings: readonly Finding[]): string {
  const open = openBrackets(context);
  if (!findings.length && !open) return 'Nothing was found under the rules that are switched on.';
  const warnings = findings.filter(isWarning).length;
  const hints = findings.length - warnings;
  return `**${count(warnings, 'warning')}**, ${count(hints, 'hint')}, ${count(open, 'open bracket')}.`;
}

/** `found`: how much, as it stands beside the title. */
function section(title: string, found: string, lines: readonly string[]): string {
  return [`## ${title} (${found})`, lines.length ? lines.join('\n') : 'Nothing found.'].join('\n\n');
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** `3`; `3, and 2 hints` */
function howMany(findings: readonly Finding[]): string {
  const warnings = findings.filter(isWarning).length;
  const hints = findings.length - warnings;
  return hints ? `${warnings}, and ${count(hints, 'hint')}` : String(warnings);
}

/** Findings as lines, the warnings first, each with its paragraph. */
function listed(context: RuleContext, findings: readonly Finding[]): [string, string[]] {
  const weight = (finding: Finding) => (isWarning(finding) ? 0 : 1);
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b) || a.span.start - b.span.start);
  return [
    howMany(findings),
    sorted.map(
      (finding) =>
        `- ${place(context, finding)}: ${shownInItalics(finding.message)}${weight(finding) ? ' (hint)' : ''}`,
    ),
  ];
}

/** A line for each bracket; what a delegation objects to is not one more, and stands below it. */
function bracketLines({ snapshot }: RuleContext): string[] {
  const { byDelegation } = countBrackets(negotiationMarksOf(snapshot));
  const counts = byDelegation.map(([name, marks]) => `${escaped(name)} ${marks}`).join(', ');
  const lines = listBrackets(snapshot).map(({ ref, words, bracket }) => {
    const who = bracket.delegations.map(({ name }) => name).join(', ');
    const below = bracket.kind === 'objection' || bracket.kind === 'position' ? '  ' : '';
    const what = bracket.status ?? (shownInItalics(words) || bracket.kind);
    return `${below}- ${escaped(ref)}: ${who ? `${escaped(who)}: ` : ''}${what}`;
  });
  return [...(counts ? [`By delegation: ${counts}`, ''] : []), ...lines];
}

/** The paragraphs with programme budget implications, as the rule of that name finds them. */
function requests(context: RuleContext): [string, string[]] {
  const rule: Rule = budgetImplications;
  const { blocks } = resolutionOf(context.snapshot);
  const asking = blocks.filter((block) => rule.scope === 'block' && [...rule.check(block, context)].length);
  const lines = asking.map(
    (block) => `- ${block.ref}: ${escaped(firstWords(plainText(resolutionOf(context.snapshot), block)))}`,
  );
  return [String(asking.length), lines];
}

/** The number of words, against the adopted text of the same title that came last. */
function length(context: RuleContext): string {
  const { words } = coverageOf(context.world.engine, context.snapshot);
  const before = lastYears(context);
  if (!before) return `${grouped(words)} words.`;
  const then = before.paragraphs
    .filter(isCounted)
    .reduce((sum, { text }) => sum + wordsOf(text, markupIn(text, { start: 0, end: text.length })).length, 0);
  const change = then ? Math.round((100 * (words - then)) / then) : 0;
  const more =
    change === 0 ? 'as long as' : `${Math.abs(change)} per cent ${change > 0 ? 'longer' : 'shorter'} than`;
  return `${grouped(words)} words, ${more} ${before.symbol ?? before.title} (${grouped(then)} words).`;
}

function lastYears({ snapshot, world }: RuleContext): CorpusDocument | undefined {
  const { title, symbol } = resolutionOf(snapshot).frontMatter;
  if (!title) return undefined;
  return world.corpus.documents
    .filter(
      (document) => document.standing === 'adopted' && document.title === title && document.symbol !== symbol,
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .at(0);
}

/** `OP5 (n)`, the front matter or a footnote. */
function place({ snapshot }: RuleContext, { span }: Finding): string {
  const { blocks, notes } = resolutionOf(snapshot);
  const block = blocks[lowerBound(0, blocks.length, (at) => (blocks[at] as Block).span.end < span.start)];
  if (block && block.span.start <= span.end) return escaped(block.ref);
  const note = notes[lowerBound(0, notes.length, (at) => (notes[at] as FootnoteNote).span.end < span.start)];
  return note && note.span.start <= span.start ? `footnote ${escaped(note.label)}` : 'draft';
}

/** Words of the draft: what stands between asterisks there is in italics here. */
const shownInItalics = (words: string): string => escaped(words).replace(/\\\*([^*\\]+)\\\*/g, '*$1*');

const firstWords = (text: string): string =>
  text.length > 100 ? `${text.slice(0, 100).replace(/ \S*$/, '')} ...` : text;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Lets one finding speak where several would say the same. */
import { overlaps } from '../../text/span';
import type { Finding } from '../finding';
import { agreedLanguageRules, type Rule } from './rule';

/** One finding per span, in the order of the text; where two share a span, the rule listed first speaks. */
export function deduplicating(rules: readonly Rule[]): (findings: readonly Finding[]) => Finding[] {
  const order = new Map(
    [...agreedLanguageRules, ...rules.map(({ id }) => id)].map((id, i) => [id, i] as const),
  );
  const rank = (finding: Finding) => order.get(finding.rule) ?? order.size;
  return (findings) => settled(findings, rank);
}

function settled(findings: readonly Finding[], rank: (finding: Finding) => number): Finding[] {
  const speaks = new Map<string, string>();
  const kept: Finding[] = [];
  const titles = findings.filter(({ rule }) => rule === TITLE_RULE);
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
    if (titles.some((title) => saysMore(title, finding))) continue;
    const { rule, span } = finding;
    const place = `${span.start} ${span.end}`;
    const first = speaks.get(place);
    if (first !== undefined && (first !== rule || agreedLanguageRules.includes(rule))) continue;
    speaks.set(place, rule);
    const at = agreedLanguageRules.includes(rule)
      ? kept.findIndex((other) => measuresSame(other, finding))
      : -1;
    const speaker = kept[at];
    if (speaker) kept[at] = withFixOf(speaker, finding);
    else kept.push(finding);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The rule on titles, of which a word or two may be agreed language besides. */
const TITLE_RULE = 'instrument-title';
const DEPARTURES = 'departs-from-agreed';

/** Whether a finding on a whole title says what one on some of its words would. */
const saysMore = (title: Finding, { rule, span }: Finding): boolean =>
  rule === DEPARTURES && title.span.start <= span.start && span.end <= title.span.end;

const measuresSame = (other: Finding, { rule, span }: Finding): boolean =>
  other.rule !== rule && agreedLanguageRules.includes(other.rule) && overlaps(other.span, span);

/** The finding that speaks, with the fix of one that it silences where it has none and the words are among its own. */
function withFixOf(speaker: Finding, silenced: Finding): Finding {
  const isWithin = speaker.span.start <= silenced.span.start && silenced.span.end <= speaker.span.end;
  if (speaker.fixes.length > 0 || !isWithin) return speaker;
  return { ...speaker, fixes: silenced.fixes, ...(silenced.turnsSense && { turnsSense: true }) };
}

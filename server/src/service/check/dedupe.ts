/** Lets one finding speak where several would say the same. */
import { overlaps } from '../../text/span';
import type { Finding } from '../finding';
import type { Rule } from './rule';

/** Rules that measure against agreed words: of two on overlapping words only the first speaks. */
const MEASURING = ['superseded-wording', 'departs-from-agreed', 'disfavoured-term'];

/** One finding per span, in the order of the text; where two share a span, the rule listed first speaks. */
export function deduplicating(rules: readonly Rule[]): (findings: readonly Finding[]) => Finding[] {
  const order = new Map([...MEASURING, ...rules.map(({ id }) => id)].map((id, i) => [id, i] as const));
  const rank = (finding: Finding) => order.get(finding.rule) ?? order.size;
  return (findings) => settled(findings, rank);
}

function settled(findings: readonly Finding[], rank: (finding: Finding) => number): Finding[] {
  const speaks = new Map<string, string>();
  const measured: Finding[] = [];
  const kept = [...findings]
    .sort((a, b) => rank(a) - rank(b))
    .filter((finding) => {
      const { rule, span } = finding;
      const place = `${span.start} ${span.end}`;
      const first = speaks.get(place) ?? rule;
      speaks.set(place, first);
      if (first !== rule) return false;
      if (!MEASURING.includes(rule)) return true;
      if (measured.some((other) => other.rule !== rule && overlaps(other.span, span))) return false;
      measured.push(finding);
      return true;
    });
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

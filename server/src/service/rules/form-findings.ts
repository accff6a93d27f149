/** Findings of the rules of form: they rest on no paragraph of the corpus, and their fixes on no agreed words. */
import type { Span } from '../../text/span';
import type { Rule } from '../check/rule';
import type { Edit, Finding, Fix } from '../finding';

/** A finding of `rule`; `fix` where a safe one exists. */
export function formFinding(
  rule: Pick<Rule, 'id' | 'defaultSeverity'>,
  span: Span,
  message: string,
  fix?: Fix,
): Finding {
  const severity = rule.defaultSeverity === 'off' ? 'hint' : rule.defaultSeverity;
  return {
    rule: rule.id,
    severity,
    span,
    message,
    related: [],
    fixes: fix && fix.edits.length > 0 ? [fix] : [],
  };
}

/** A fix that puts `text` in the place of `span`. */
export const replace = (title: string, span: Span, text: string): Fix => ({ title, edits: [{ span, text }] });

/** A fix of several edits. */
export const fixWith = (title: string, edits: readonly Edit[]): Fix => ({ title, edits });

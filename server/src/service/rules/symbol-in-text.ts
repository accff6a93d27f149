/** N4: in running text a resolution is cited by its number, not by its symbol. */
import { citationsIn } from '../cite/facts';
import { formFinding, replace } from '../form/findings';
import { formRule } from '../form/modes';
import type { DraftRule, RuleContext } from '../rule';
import { resolutionOf } from '../snapshot';

export const symbolInText: DraftRule = {
  id: 'symbol-in-text',
  scope: 'draft',
  summary: 'Running text says "resolution 73/195", not "A/RES/73/195"',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'N4: adopted resolutions, sessions 75 to 78, which never use the symbol',
  *check(context) {
    for (const { span, target } of citedIn(context)) {
      const number = target.kind === 'document' && /^A\/RES\/(.+)$/.exec(target.symbol)?.[1];
      if (!number) continue;
      const said = /\b[Rr]esolution[ \u00a0]$/.test(context.snapshot.text.slice(span.start - 11, span.start));
      const use = said ? number : `resolution ${number}`;
      yield formFinding(
        symbolInText,
        span,
        `Write "resolution ${number}"`,
        replace(`Write "${use}"`, span, use),
      );
    }
  },
  cases: (context) =>
    citedIn(context).filter(({ target }) => target.kind === 'resolution' || target.kind === 'document')
      .length,
};

/** Citations of the paragraphs: headings, printed matter and notes are left out. */
function citedIn({ snapshot }: RuleContext) {
  const blocks = resolutionOf(snapshot).blocks.filter(
    ({ kind }) => !['heading', 'front', 'closing'].includes(kind),
  );
  return citationsIn(snapshot).filter(({ span }) =>
    blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end),
  );
}

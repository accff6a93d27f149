/** N4: in running text a resolution is cited by its number, not by its symbol. */

import { moved } from '../../../text/span';
import type { DraftRule, RuleContext } from '../../check/rule';
import { citationsOf } from '../../citations/facts';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

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
const citedIn = ({ snapshot }: RuleContext) =>
  resolutionOf(snapshot).blocks.flatMap(({ kind, own, content }) =>
    kind === 'heading' || kind === 'front' || kind === 'closing'
      ? []
      : citationsOf(own).map(({ span, target }) => ({ span: moved(span, content.start), target })),
  );

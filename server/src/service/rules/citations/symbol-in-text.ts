/** N4: in running text a resolution is cited by its number, not by its symbol. */

import type { Citation } from '../../../resolution/citations/citations';
import type { Block } from '../../../resolution/model';
import { moved } from '../../../text/span';
import type { BlockRule } from '../../check/rule';
import { citationsOf } from '../../citations/facts';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const symbolInText: BlockRule = {
  id: 'symbol-in-text',
  scope: 'block',
  summary: 'Running text says "resolution 73/195", not "A/RES/73/195"',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'N4: adopted resolutions, sessions 75 to 78, which never use the symbol',
  *check(block, { snapshot }) {
    for (const cited of citedIn(block)) {
      const { target } = cited;
      const number = target.kind === 'document' && /^A\/RES\/(.+)$/.exec(target.symbol)?.[1];
      if (!number) continue;
      const span = moved(cited.span, block.content.start);
      const said = /\b[Rr]esolution[ \u00a0]$/.test(snapshot.text.slice(span.start - 11, span.start));
      const use = said ? number : `resolution ${number}`;
      yield formFinding(
        symbolInText,
        span,
        `Write "resolution ${number}"`,
        replace(`Write "${use}"`, span, use),
      );
    }
  },
  cases: ({ snapshot }) =>
    resolutionOf(snapshot)
      .blocks.flatMap(citedIn)
      .filter(({ target }) => target.kind === 'resolution' || target.kind === 'document').length,
};

/** Citations of a paragraph: headings, printed matter and notes are left out. */
const citedIn = ({ kind, own }: Block): readonly Citation[] =>
  kind === 'heading' || kind === 'front' || kind === 'closing' ? [] : citationsOf(own);

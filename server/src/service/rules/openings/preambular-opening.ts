/** S3: a preambular paragraph opens with a participle or an adjective, not with a verb in the present tense. */

import { takeApart, withSequel } from '../../../resolution/openings/also-further';
import { inForm } from '../../../resolution/openings/opening-forms';
import type { Rule } from '../../check/rule';
import { partsOf, strays } from '../../draft/form/parts';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const preambularOpening: Rule = {
  id: 'preambular-opening',
  scope: 'draft',
  summary:
    'A preambular paragraph opens with a participle or an adjective: Recalling, Aware, Deeply concerned',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S3: Editorial Manual, draft resolutions, section C; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block } of partsOf(snapshot).flatMap(strays)) {
      const { opening } = block;
      if (!opening) continue;
      const { phrase, sequel } = takeApart(snapshot.text.slice(opening.span.start, opening.span.end));
      const form = inForm(phrase, 'preambular');
      const right = form && withSequel(form, 'preambular', sequel);
      const fix = right ? replace(`Write "${right}"`, opening.span, right) : undefined;
      const message = `A preambular paragraph opens with a participle${right ? `: "${right}"` : ' or an adjective'}`;
      yield formFinding(this, opening.span, message, fix);
    }
  },
  cases: ({ snapshot }) => partsOf(snapshot).flatMap((part) => [...part.preamble, ...strays(part)]).length,
};

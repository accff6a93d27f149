/** Q11: a verb taken up inside its own paragraph: "and also encourages". */
import type { Block } from '../../../resolution/model';
import { takeApart } from '../../../resolution/openings/also-further';
import type { Rule } from '../../check/rule';
import { openingsOf } from '../../draft/form/openings';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { offRule } from '../modes';

export const sequelInside: Rule = {
  id: 'sequel-inside',
  scope: 'draft',
  summary: 'A verb taken up inside its own paragraph takes "also"',
  defaultSeverity: 'off',
  modes: offRule,
  authority: 'Q11: A/RES/78/217',
  *check({ snapshot }) {
    for (const { span, isPlain } of repeated(snapshot)) {
      if (!isPlain) continue;
      const verb = snapshot.text.slice(span.start, span.end);
      const fix = replace(`Write "also ${verb}"`, span, `also ${verb}`);
      yield formFinding(this, span, `The paragraph opens with the same verb: "also ${verb}"`, fix);
    }
  },
  cases: ({ snapshot }) => repeated(snapshot).length,
};

/** The verb of the opening where it stands again after an "and". */
const repeated = (snapshot: Snapshot) =>
  openingsOf(snapshot).flatMap(({ block }) => repeatedIn(snapshot, block));

function repeatedIn(snapshot: Snapshot, { opening, content }: Block) {
  const span = opening?.span ?? content;
  const [verb = ''] = takeApart(snapshot.text.slice(span.start, span.end)).phrase.split(' ');
  if (!/^[a-z-]{4,}$/.test(verb)) return [];
  const rest = snapshot.text.slice(span.end, content.end);
  return [...rest.matchAll(new RegExp(`\\band (also |further )?(${verb})\\b`, 'g'))].map((match) => {
    const start = span.end + match.index + match[0].length - verb.length;
    return { span: { start, end: start + verb.length }, isPlain: !match[1] };
  });
}

/** S2: the first line is the organ in italics, followed by a comma. */
import type { Rule } from '../../check/rule';
import { partsOf, type ResolutionPart } from '../../draft/form/parts';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const enactingWords: Rule = {
  id: 'enacting-words',
  scope: 'draft',
  summary: 'The first line is the name of the organ in italics, followed by a comma',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S2: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const part of partsOf(snapshot)) {
      const content = part.enacting?.block.content;
      if (!content || content.end - content.start > LONGEST) continue;
      const found = snapshot.text.slice(content.start, content.end);
      const right = rightFor(part, found);
      if (!right || right === found) continue;
      yield formFinding(this, content, `Write ${right}`, replace(`Write ${right}`, content, right));
    }
  },
  cases: ({ snapshot }) => partsOf(snapshot).filter(({ enacting }) => enacting).length,
};

/** Enacting words with more after them are a sentence, not a line. */
const LONGEST = 100;
/** `*The General Assembly*,` */
const LINE = /^\*?(The [^*,:]+)\*?[,:]?\*?$/;

function rightFor({ preamble }: ResolutionPart, found: string): string | undefined {
  const organ = LINE.exec(found)?.[1]?.trim();
  if (!organ) return undefined;
  return preamble.length || found.includes(',') ? `*${organ}*,` : `*${organ}*`;
}

/** S4: an operative paragraph opens with a verb in the third person of the present tense. */

import type { Block } from '../../../resolution/model';
import { takeApart, withSequel } from '../../../resolution/openings/also-further';
import { inForm, opens } from '../../../resolution/openings/opening-forms';
import type { Span } from '../../../text/span';
import type { Rule } from '../../check/rule';
import { openingKindOf } from '../../draft/form/openings';
import { type IndexedBlock, partsOf, type ResolutionPart } from '../../draft/form/parts';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const operativeOpening: Rule = {
  id: 'operative-opening',
  scope: 'draft',
  summary: 'An operative paragraph opens with a verb in the third person: Calls upon, Decides, Requests',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S4: Editorial Manual, draft resolutions, section C; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block } of numbered(snapshot)) {
      const span = wrongForm(snapshot, block);
      if (!span) continue;
      const { phrase, sequel } = takeApart(snapshot.text.slice(span.start, span.end));
      const form = inForm(phrase, 'operative');
      if (!form) continue;
      const right = withSequel(form, 'operative', sequel);
      const message = `An operative paragraph opens with a verb in the third person: "${right}"`;
      yield formFinding(this, span, message, replace(`Write "${right}"`, span, right));
    }
  },
  cases: ({ snapshot }) => numbered(snapshot).length,
};

/** Numbered paragraphs, except for those that are preambular ones with a number. */
const numbered = (snapshot: Snapshot): IndexedBlock[] =>
  partsOf(snapshot).flatMap((part) =>
    part.operative.filter(
      (placed) =>
        placed.block.kind === 'operative' && placed.block.number && !isNumberedPreamble(part, placed),
    ),
  );

/** A numbered paragraph that opens as the preamble does and ends in a comma, before any operative one. */
export function isNumberedPreamble({ operative }: ResolutionPart, { block, index }: IndexedBlock): boolean {
  if (!block.number || block.ending?.mark !== ',' || openingKindOf(block) !== 'preambular') return false;
  const first = operative.find((placed) => openingKindOf(placed.block) === 'operative');
  return !first || index < first.index;
}

/** The words with which a paragraph opens, where they are a participle or a bare verb: `Calling upon`, `Call upon`. */
function wrongForm(snapshot: Snapshot, block: Block): Span | undefined {
  if (block.opening) return openingKindOf(block) === 'preambular' ? block.opening.span : undefined;
  const match = BARE_VERB.exec(snapshot.text.slice(block.content.start, block.content.start + 60));
  if (!match) return undefined;
  const [, asterisk = '', verb = '', particle = ''] = match;
  const start = block.content.start + asterisk.length;
  const phrase = `${verb}${particle}`;
  if (inForm(phrase, 'operative') && !opens(phrase, 'operative'))
    return { start, end: start + phrase.length };
  return inForm(verb, 'operative') && !opens(verb, 'operative')
    ? { start, end: start + verb.length }
    : undefined;
}

/** `Call upon`, `*Decide*` */
const BARE_VERB = /^(\*?)([A-Z][a-z]+)( (?:upon|for|on|note))?\b/;

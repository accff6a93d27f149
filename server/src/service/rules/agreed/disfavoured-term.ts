/** Terms that adopted texts avoid, by the table in corpus/terms.yaml. */

import { spoken } from '../../../corpus/address';
import type { Term } from '../../../corpus/model';
import { type TermTable, type TermUse, termsIn, termTable } from '../../../corpus/terms';
import { isQuotedAt } from '../../../match/compare/names-and-quotations';
import { isAgreed } from '../../../match/search/verbatim';
import { markupIn } from '../../../resolution/syntax/plain-text';
import { memoizeByObject } from '../../../text/memoize';
import type { Span } from '../../../text/span';
import { type Word, wordsOf } from '../../../text/words';
import { isMeasured } from '../../agreed/agreed-words';
import type { BlockRule } from '../../check/rule';
import { proposedWords } from '../../draft/tokens';
import { isOnMigration, speakOfMigration } from '../../draft/topic';
import type { Finding, Fix, Related } from '../../finding';
import type { World } from '../../world/world';

export const disfavouredTerm: BlockRule = {
  id: 'disfavoured-term',
  organs: 'every',
  summary: 'Terms are those of the adopted texts.',
  defaultSeverity: 'warning',
  authority:
    'The table of terms, with evidence from the adopted texts and counts over the resolutions of sessions 75 to 78',
  scope: 'block',
  *check(block, { snapshot, world }): Iterable<Finding> {
    if (!isMeasured(block)) return;
    const { start } = block.content;
    const text = block.own.words;
    const words = proposedWords(block.own);
    const isMigration = speakOfMigration(text) || isOnMigration(snapshot);
    for (const use of termsIn(tableOf(world), text, words)) {
      if (use.term.sense === 'migration' && !isMigration) continue;
      if (use.term.verdict === 'information' || isQuotedAt(text, (words[use.from] as Word).start)) continue;
      const span = {
        start: start + (words[use.from] as Word).start,
        end: start + (words[use.to - 1] as Word).end,
      };
      if (use.term.verdict === 'hint' && isAgreed(world.engine, snapshot.text, span)) continue;
      yield {
        rule: 'disfavoured-term',
        severity: use.term.verdict,
        span,
        message: messageOf(use),
        related: relatedTo(world, use.term),
        fixes: fixesFor(snapshot.text, span, use),
      };
    }
  },
};

/** The table of a world's terms; made on first use. */
export const tableOf = ({ corpus: { terms } }: World): TermTable => tableOfTerms(terms);

const tableOfTerms = memoizeByObject((terms: readonly Term[]) => termTable(terms));

function messageOf({ term, form }: TermUse): string {
  if (term.agreed === '') return `Disfavoured term: "${form}". ${term.note.replace(/\.$/, '')}`;
  return `Disfavoured term: use "${term.agreed}" (${term.evidence.slice(0, 2).map(spoken).join('; ')})`;
}

/** The paragraphs that the table names as evidence. */
function relatedTo({ corpus }: World, term: Term): Related[] {
  return term.evidence.flatMap((evidence) => {
    const [name, place] = [
      evidence.slice(0, evidence.indexOf(', ')),
      evidence.slice(evidence.indexOf(', ') + 2),
    ];
    const document = corpus.documents.find(({ short }) => short.includes(name));
    const ref = place.replace(/^para\. /, '');
    return document ? [{ document: document.id, ref, message: `${spoken(evidence)}: "${term.agreed}"` }] : [];
  });
}

/** The agreed form for the other, where both are of one number. */
function fixesFor(text: string, span: Span, { term, form }: TermUse): Fix[] {
  if (term.agreed === '' || term.reworded || isSingular(term, form) || markupIn(text, span).length > 0)
    return [];
  if (standsBeside(text, span, term.agreed)) return [];
  const title = `Use "${term.agreed}" (${spoken(term.evidence[0] ?? '')})`;
  return [{ title, edits: [{ span, text: term.agreed }] }];
}

/** Whether the agreed form would say again what stands right before it or after it: "irregular irregular migrants". */
function standsBeside(text: string, span: Span, agreed: string): boolean {
  const put = wordsOf(agreed);
  const before = wordsOf(text.slice(Math.max(0, span.start - LONGEST_WORD), span.start)).at(-1);
  const after = wordsOf(text.slice(span.end, span.end + LONGEST_WORD))[0];
  return [
    [before, put[0]],
    [after, put.at(-1)],
  ].some(([one, other]) => one && one.folded === other?.folded);
}

/** So far is looked for a neighbour, UTF-16. */
const LONGEST_WORD = 40;

/** The table has the plural of such a form, too, and the agreed form in the plural. */
const isSingular = (term: Term, form: string): boolean =>
  term.disfavoured.includes(`${form}s`) || !term.disfavoured.includes(form);

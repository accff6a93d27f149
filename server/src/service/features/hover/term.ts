/** Hover over a term of the table: which form is agreed, where, and why. */
import { shortName, shown, spoken } from '../../../corpus/address';
import type { CorpusDocument, Term } from '../../../corpus/model';
import type { Engine } from '../../../match/index/engine';
import { whereAgreed } from '../../../match/search/concordance';
import { moved, type Span, slice, touches } from '../../../text/span';
import { foldWord, wordsOf } from '../../../text/words';
import { blockTouching } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import type { Card } from './card';
import { escaped, listed } from './markdown';

/** The card of the term at an offset; undefined where none stands, or only as part of a proper name. */
export function termCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const block = blockTouching(snapshot, offset);
  if (!block) return undefined;
  const text = slice(snapshot.text, block.content);
  const at = offset - block.content.start;
  const found = termAt(world.corpus.terms, text, at);
  return (
    found && {
      span: moved(found.span, block.content.start),
      lines: linesOf(world, found.term, found.form),
      links: [],
    }
  );
}

/** The longest form of the table, agreed or not, that stands around an offset. */
function termAt(
  terms: readonly Term[],
  text: string,
  offset: number,
): { term: Term; form: string; span: Span } | undefined {
  const words = wordsOf(text);
  let best: { term: Term; form: string; span: Span } | undefined;
  // Of two rows with one form, the one that says most of it: where several forms are agreed.
  const ordered = [...terms].sort(
    (a, b) => Number(b.verdict === 'information') - Number(a.verdict === 'information'),
  );
  for (const term of ordered) {
    if (spansOf(words, term.exceptions).some((span) => touches(span, offset))) continue;
    for (const form of [term.agreed, ...term.disfavoured]) {
      if (form === '') continue;
      const span = spansOf(words, [form]).find((each) => touches(each, offset));
      if (span && (!best || best.span.end - best.span.start < span.end - span.start))
        best = { term, form, span };
    }
  }
  return best;
}

/** Where forms stand, word for word. */
function spansOf(words: ReturnType<typeof wordsOf>, forms: readonly string[]): Span[] {
  return forms.flatMap((form) => {
    const wanted = wordsOf(form).map(({ folded }) => folded);
    const last = wanted.length - 1;
    return words.flatMap((word, i) =>
      last >= 0 && wanted.every((each, k) => words[i + k]?.folded === each)
        ? [{ start: word.start, end: words[i + last]?.end ?? word.end }]
        : [],
    );
  });
}

function linesOf({ engine }: World, term: Term, form: string): string[] {
  const lines = [titleOf(term, form), ...formLines(engine, term), escaped(term.note), countsOf(term, form)];
  return lines.filter((line) => line !== '');
}

function titleOf(term: Term, form: string): string {
  const title = `**${escaped(form)}**`;
  if (term.verdict === 'information') return `${title} · an agreed form`;
  if (foldWord(form) === foldWord(term.agreed)) return `${title} · agreed`;
  return term.agreed ? `${title} · agreed form: “${escaped(term.agreed)}”` : `${title} · no agreed form`;
}

/** At most this many places of a form are named. */
const PLACES = 4;
/** Whether a place is a heading its text says. Of more places than this the first are read, and headings counted with the rest. */
const READ = 100;

/** Each form that adopted texts have, with where: the agreed one, and all where several are agreed. */
function formLines(engine: Engine, term: Term): string[] {
  const forms = term.verdict === 'information' ? [term.agreed, ...term.disfavoured] : [term.agreed];
  const lines = forms.flatMap((form) => {
    const all = whereAgreed(engine, wordsOf(form));
    const read = all.slice(0, READ).filter(({ paragraph }) => paragraph.kind !== 'heading');
    if (read.length === 0) return [];
    const places = all.length > READ ? all : read;
    const addresses = read.slice(0, PLACES).map(({ document, paragraph }) => shown(document, paragraph.ref));
    const documents = places.map(({ document }) => document);
    const count = countOf(documents, places === all ? 'paragraphs and headings' : 'paragraphs');
    const named = escaped(listed(addresses, PLACES, places.length));
    return [`“${escaped(form)}”${count}: ${named}${lastOf(documents)}`];
  });
  if (lines.length > 0 || term.evidence.length === 0) return lines;
  return [`Agreed in ${escaped(listed(term.evidence.map(spoken), PLACES))}`];
}

/** ` (13 paragraphs of 2 documents)`, where more hold a form than are named. */
const countOf = (documents: readonly CorpusDocument[], what: string): string => {
  if (documents.length <= PLACES) return '';
  const distinct = new Set(documents).size;
  return ` (${documents.length} ${what} of ${distinct} ${distinct === 1 ? 'document' : 'documents'})`;
};

/** `; last in resolution 78/217 (2023)`, where more than two documents have a form. */
function lastOf(documents: readonly CorpusDocument[]): string {
  const dated = [...new Set(documents)].filter(({ date }) => date !== undefined);
  if (dated.length < 3) return '';
  const last = dated.reduce((one, other) => ((one.date ?? '') < (other.date ?? '') ? other : one));
  return escaped(`; last in ${shortName(last)} (${last.date?.slice(0, 4)})`);
}

const countsOf = (term: Term, form: string): string =>
  term.counts && foldWord(form) !== foldWord(term.agreed)
    ? escaped(`In the resolutions of sessions 75 to 78: ${term.counts}`)
    : '';

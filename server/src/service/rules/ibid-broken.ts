/** N9, N11: Ibid. repeats the source of the footnote before it; where that is none, it leads nowhere. */
import { byReference, findMentions, instrumentTable, referenceKey } from '../../corpus/instruments';
import type { Footnote } from '../../resolution/footnotes';
import { readReferences } from '../../resolution/references';
import { footnotesIn } from '../cite/facts';
import type { Fix } from '../finding';
import { fixWith, formFinding } from '../form/findings';
import { hangsOn, whyBroken } from '../hover/footnote';
import type { DraftRule, RuleContext } from '../rule';

export const ibidBroken: DraftRule = {
  id: 'ibid-broken',
  scope: 'draft',
  summary: 'Ibid. repeats the source of the footnote before it',
  defaultSeverity: 'warning',
  authority: 'N9, N11: adopted resolutions, sessions 75 to 78',
  *check(context) {
    for (const footnote of footnotesIn(context.snapshot).footnotes) {
      if (footnote.meaning.kind !== 'broken') continue;
      const { content } = footnote.note;
      const at = context.snapshot.text.slice(content.start, content.end).search(/ibid/i);
      const span = {
        start: content.start + Math.max(0, at),
        end: content.start + Math.max(0, at) + 'Ibid.'.length,
      };
      const { reason, before } = footnote.meaning;
      yield formFinding(ibidBroken, span, `Ibid. ${whyBroken(reason, before)}`, inFull(context, footnote));
    }
  },
  cases: ({ snapshot }) => footnotesIn(snapshot).footnotes.filter(({ ibid }) => ibid).length,
};

/** The full form, where the words that the mark hangs on and the note's own numbers agree on one. */
function inFull({ world, snapshot }: RuleContext, footnote: Footnote): Fix | undefined {
  const table = instrumentTable(world.corpus.instruments);
  const candidates = [
    ...findMentions(table, hangsOn(snapshot, footnote) ?? '').map(
      ({ instrument }) => instrument.reference ?? '',
    ),
    fromTreatySeries(footnote),
  ].filter((reference) => reference !== '');
  const own = numbersIn(footnote.words);
  const full = candidates.find(
    (reference) => own.length === 0 || own.every((number) => reference.includes(number)),
  );
  if (!full || (own.length === 0 && byReference(table, referenceKey(full)).length === 0)) return undefined;
  return fixWith(`Write it in full: ${full.replace(/\*/g, '')}`, [
    { span: footnote.note.content, text: full },
  ]);
}

const numbersIn = (words: string): string[] => words.match(/\d+/g) ?? [];

/** "vol. N, No. N" is said of the United Nations Treaty Series alone. */
function fromTreatySeries({ words }: Footnote): string {
  const [own] = readReferences(words);
  const kinds = own?.parts.map(({ kind }) => kind) ?? [];
  return kinds[0] === 'volume' && kinds[1] === 'number' && /vols?\. \d/.test(words)
    ? `United Nations, *Treaty Series*, ${own?.parts.map(({ text }) => text).join(', ')}.`
    : '';
}

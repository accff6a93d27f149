/** N9, N11: Ibid. repeats the source of the footnote before it; where that is none, it leads nowhere. */

import { usualReference } from '../../../corpus/footnote-index';
import { findMentions, instrumentTable } from '../../../corpus/instruments';
import { italicized } from '../../../resolution/citations/abbreviate-reference';
import type { Footnote } from '../../../resolution/citations/footnotes';
import { ordinalWords } from '../../../resolution/citations/ordinal-words';
import { readReferences } from '../../../resolution/citations/references';
import type { DraftRule, RuleContext } from '../../check/rule';
import { footnotesIn } from '../../citations/facts';
import { hangsOn, whyBroken } from '../../citations/footnote-context';
import { changedIbidsIn } from '../../citations/ibid-history';
import type { Fix } from '../../finding';
import { fixWith, formFinding } from '../form-findings';

export const ibidBroken: DraftRule = {
  id: 'ibid-broken',
  organs: 'every',
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
  const title = hangsOn(snapshot, footnote) ?? '';
  const meant = changedIbidsIn(snapshot).get(footnote);
  if (meant) return written(footnote, meant.meaning.text);
  const candidates = [
    ...findMentions(table, title).map(({ instrument }) => instrument.reference ?? ''),
    usualReference(world.corpus, title) ?? '',
    fromTreatySeries(footnote),
    fromOfficialRecords(footnote),
  ].filter((reference) => reference !== '');
  const own = numbersIn(footnote.words);
  const full = candidates.find(
    (reference) => own.length === 0 || own.every((number) => reference.includes(number)),
  );
  return full ? written(footnote, full) : undefined;
}

const written = ({ note }: Footnote, full: string): Fix =>
  fixWith(`Write it in full: ${full.replace(/\*/g, '')}`, [{ span: note.content, text: italicized(full) }]);

const numbersIn = (words: string): string[] => words.match(/\d+/g) ?? [];

/** "vol. N, No. N" is said of the United Nations Treaty Series alone. */
function fromTreatySeries({ words }: Footnote): string {
  const [own] = readReferences(words);
  const kinds = own?.parts.map(({ kind }) => kind) ?? [];
  return kinds[0] === 'volume' && kinds[1] === 'number' && /vols?\. \d/.test(words)
    ? `United Nations, *Treaty Series*, ${own?.parts.map(({ text }) => text).join(', ')}.`
    : '';
}

// "Supplement No. 53A (A/72/53/Add.1", "Supplement No. 5 (E/2006/25"
const SUPPLEMENT = /^Supplement No\. \w+ (?:and corrigend(?:um|a) )?\(([AE])\/(\d+)\/\d/;

/** The symbol of a supplement tells whose records it belongs to, and the session. */
function fromOfficialRecords({ words }: Footnote): string {
  const [own] = readReferences(words);
  if (!own) return '';
  const at = own.parts.findIndex(({ kind }) => kind === 'supplement');
  const [, organ, session = ''] = SUPPLEMENT.exec(own.parts[at]?.text ?? '') ?? [];
  if (!organ || 1 < at) return '';
  const body = organ === 'E' ? 'Economic and Social Council' : 'General Assembly';
  const of =
    at === 1 ? '' : `${organ === 'E' ? session : `${capitalized(ordinalWords(Number(session)))} Session`}, `;
  const parts = own.parts.map(({ text }) => text).join(', ');
  const lead = own.lead ? `${own.lead} ` : '';
  return italicized(`${lead}Official Records of the ${body}, ${of}${parts}.`);
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

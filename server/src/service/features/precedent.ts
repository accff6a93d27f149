/** The card of words that were used before: how often, when, where, what else stands there, and how strong they are. */
import { shortName, shownRef } from '../../corpus/address';
import { adoptedCount } from '../../corpus/document';
import type { Engine } from '../../match/index/engine';
import { ladderOf } from '../../match/revision/strength/strength';
import { type ContestedPhrase, type ContestedSide, contestedUses } from '../../match/usage/contested';
import { type OtherForm, otherForms } from '../../match/usage/other-forms';
import { type Counted, occurrencesOfWords, usesAt, type WordUses } from '../../match/usage/uses';
import { type Span, slice } from '../../text/span';
import { wordsOf } from '../../text/words';
import { hiddenIn } from '../draft/form/live-spans';
import type { Snapshot } from '../draft/snapshot';
import type { World } from '../world/world';
import { escaped } from './hover/markdown';

/** A rung of a ladder of openings, in the form that the words have. */
export interface UsedRung {
  readonly words: string;
  /** Paragraphs of adopted texts that open so. */
  readonly uses: number;
  readonly isOwn: boolean;
}

export interface WordPrecedents extends WordUses {
  /** As they stand in the draft. */
  readonly words: string;
  /** How many adopted texts are loaded. */
  readonly loaded: number;
  readonly forms: readonly OtherForm[];
  /** The weakest first; empty where the words are no opening with a ladder. */
  readonly ladder: readonly UsedRung[];
  readonly contested: readonly ContestedPhrase[];
}

/** What is known of the words at a span of a draft; undefined where no adopted text has them in a row, and no ladder. */
export function precedentsOf(
  { engine, corpus }: World,
  snapshot: Snapshot,
  span: Span,
): WordPrecedents | undefined {
  const text = slice(snapshot.text, span);
  const words = wordsOf(text, hiddenIn(snapshot.text, span));
  const [first, last] = [words[0], words.at(-1)];
  const places = occurrencesOfWords(engine, words);
  const ladder = usedRungs(engine, words.map((word) => word.folded).join(' '));
  if (!first || !last || (places.length === 0 && ladder.length === 0)) return undefined;
  return {
    words: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    loaded: adoptedCount(corpus),
    ...usesAt(engine, places),
    forms: otherForms(engine, words, places),
    ladder,
    contested: contestedUses(engine, words, places),
  };
}

/** The forms of each rung that are as the words are: "Urges" beside "Invites", "urging" beside "inviting". */
function usedRungs(engine: Engine, words: string): UsedRung[] {
  const own = words.replace(/\b(?:also|further) | (?:also|further)\b/g, '');
  const isParticiple = (form: string) => /^\w*(?:ing|ed)\b/.test(form);
  return (ladderOf(own) ?? []).flatMap((rung) =>
    rung
      .filter((form) => isParticiple(form) === isParticiple(own))
      .map((form) => ({
        words: form,
        uses: occurrencesOfWords(engine, wordsOf(form), true).length,
        isOwn: form === own,
      }))
      .filter(({ uses, isOwn }) => uses > 0 || isOwn),
  );
}

/** Names that are told of a list; the rest is counted. */
const NAMED = 3;

/** The card in Markdown, the most useful line first. */
export function precedentCard(found: WordPrecedents): string {
  const { words, uses, texts, loaded, forms, years, titles, organs, ladder, contested } = found;
  const period = [years[0]?.year, years.at(-1)?.year].filter((year) => year !== undefined);
  const when =
    period.length === 0 ? '' : period[0] === period[1] ? `, ${period[0]}` : `, ${period[0]} to ${period[1]}`;
  return [
    `**“${escaped(words)}”** · ${many(uses, 'use')} in ${many(texts, 'text')} of ${loaded} adopted ones${when}`,
    ...(forms.length > 0
      ? [`Other forms here: ${forms.map((form) => `“${escaped(form.words)}” ${form.uses}`).join(', ')}`]
      : []),
    ...(ladder.length > 0 ? [`Ladder, the weakest first: ${ladder.map(rungText).join(' · ')}`] : []),
    ...contested.map((change) => `Contested: ${contestedText(change)}`),
    ...(years.length > 1
      ? [`Texts by year: ${years.map(({ year, texts: n }) => `${year} ${n}`).join(', ')}`]
      : []),
    ...(titles.length > 0 ? [`Titles: ${named(titles)}`] : []),
    ...(organs.length > 0 ? [`Organs: ${named(organs)}`] : []),
  ].join('\n\n');
}

const many = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

const rungText = ({ words, uses, isOwn }: UsedRung): string =>
  isOwn ? `**${escaped(words)}** ${uses}` : `${escaped(words)} ${uses}`;

function named(all: readonly Counted[]): string {
  const shown = all.slice(0, NAMED).map(({ name, texts }) => `${escaped(name)} ${texts}`);
  return [...shown, ...(all.length > NAMED ? [`and ${all.length - NAMED} more`] : [])].join(', ');
}

/** `Protection of migrants: “migratory status” (74/148, OP3, 2019), then “migration status” (78/217, OP3, 2023)` */
const contestedText = ({ before, after }: ContestedPhrase): string =>
  `${escaped(after.document.title)}: ${sideText(before)}, then ${sideText(after)}`;

const sideText = ({ document, ref, words }: ContestedSide): string => {
  const place = [shortName(document), shownRef(ref), document.date?.slice(0, 4)].filter(Boolean).join(', ');
  return `${words === '' ? 'nothing' : `“${escaped(words)}”`} (${escaped(place)})`;
};

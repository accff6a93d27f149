/**
 * Opening phrases that fit the place: participles in the preamble, verbs in the operative part, with the sequel
 * word that the paragraph before calls for.
 */

import type { Block, Resolution } from '../../../resolution/model';
import { addresses } from '../../../resolution/openings/addressees';
import type { OpeningKind } from '../../../resolution/openings/also-further';
import { type OpeningPhrase, openingPhrases, phraseWithSequel } from '../../../resolution/openings/openings';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { CompletionItem } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 12;
/** No opening phrase has more words before the one being typed. */
const MOST_WORDS = 5;

/** The openings that begin with what was typed since the start of the paragraph. */
export function openingItems(snapshot: Snapshot, before: WordsBefore): CompletionItem[] {
  if (before.context.length > MOST_WORDS || before.mark !== '') return [];
  const resolution = resolutionOf(snapshot);
  const place = placeOf(resolution, before);
  if (!place) return [];
  const start = paragraphStart(snapshot.text, before);
  const typed = snapshot.text.slice(start, before.span.end);
  const letters = typed.replace(/^\*/, '').toLowerCase();
  const italic = place.isListed && !typed.startsWith('*') ? '' : '*';
  const span = { start, end: before.span.end };
  const asterisk = typed.startsWith('*') ? '*' : '';
  return formsFor(place, letters).map(({ words, phrase, filter }) => ({
    kind: 'opening',
    label: words,
    edit: { span, text: `${italic}${words}${italic} ` },
    filter: asterisk + filter,
    source: usesOf(phrase),
    places: [],
  }));
}

interface FittingForm extends Form {
  readonly filter: string;
}

/** The forms that go on after the letters typed, those of the paragraph before first. */
function formsFor({ part, previous }: OpeningPlace, letters: string): FittingForm[] {
  const fitting: FittingForm[] = [];
  const add = (form: Form) => {
    const filter = [form.words, form.phrase.phrase].find((words) => goesOn(words, letters));
    if (filter !== undefined && fitting.length < LIMIT) fitting.push({ ...form, filter });
  };
  const plain = plainForms[part];
  const again = plain.filter(({ phrase }) => isOf(previous, phrase));
  for (const { phrase } of again) for (const form of forms(phrase, previous)) add(form);
  for (const form of plain) {
    if (fitting.length >= LIMIT) break;
    if (!again.includes(form)) add(form);
  }
  return fitting;
}

/** Where the words of the paragraph begin, the blanks after its number left out. UTF-16. */
function paragraphStart(text: string, { block, context, span }: WordsBefore): number {
  const start = Math.min(block?.content.start ?? context[0]?.start ?? span.start, span.start);
  return start + (/^\s*/.exec(text.slice(start, span.start))?.[0].length ?? 0);
}

/** Whether an opening begins with what was typed: `Also welcomes` also with `We`. */
const goesOn = (opening: string, letters: string): boolean =>
  opening.length > letters.length && opening.toLowerCase().startsWith(letters);

interface OpeningPlace {
  readonly part: OpeningKind;
  /** A sub-paragraph, whose opening is not in italics. */
  readonly isListed: boolean;
  /** The paragraph just before, in the same part or list. */
  readonly previous?: Block;
}

/** Where in a resolution the paragraph stands; undefined where none is opened: in an outcome document. */
function placeOf({ blocks }: Resolution, { block, span }: WordsBefore): OpeningPlace | undefined {
  if (block?.kind === 'numbered' || block?.kind === 'chapeau' || block?.kind === 'list-item')
    return undefined;
  const above = blocks.filter((other) => other !== block && other.span.start < span.start);
  if (above.some(({ kind }) => kind === 'numbered')) return undefined;
  const isOperative =
    block?.kind === 'operative' || block?.kind === 'sub' || (isOpen(block) && above.some(isOperativeKind));
  const isListed = block?.kind === 'sub';
  const previous = above.at(-1);
  const follows = previous && (isListed ? previous.parent === block.parent : isPeer(above, isOperative));
  const peer = isListed ? previous : above.findLast(({ kind }) => kind !== 'sub');
  return {
    part: isOperative ? 'operative' : 'preambular',
    isListed,
    ...(follows && peer && { previous: peer }),
  };
}

const isOpen = (block: Block | undefined): boolean =>
  !block || block.kind === 'plain' || block.kind === 'preambular';
const isOperativeKind = ({ kind }: Block): boolean => kind === 'operative';

/** Whether the last paragraph above, its sub-paragraphs left out, is of the same part. */
const isPeer = (above: readonly Block[], isOperative: boolean): boolean =>
  above.findLast(({ kind }) => kind !== 'sub')?.kind === (isOperative ? 'operative' : 'preambular');

const isOf = (block: Block | undefined, { phrase }: OpeningPhrase): boolean =>
  block?.opening?.phrase.toLowerCase() === phrase;

interface Form {
  readonly words: string;
  readonly phrase: OpeningPhrase;
}

const plainFormsOf = (part: OpeningKind): Form[] =>
  openingPhrases
    .filter(({ kind }) => kind === part)
    .map((phrase) => ({ words: phraseWithSequel(phrase), phrase }));

/** The table's phrases without "also" and "further", in its order. */
const plainForms = { preambular: plainFormsOf('preambular'), operative: plainFormsOf('operative') };

const NEXT = { none: 'also', also: 'further', further: undefined } as const;

/**
 * The phrase as the paragraph before calls for it. A verb that has an addressee takes a sequel word only for
 * the same addressee, who is not typed yet: then both forms are offered.
 */
function forms(phrase: OpeningPhrase, previous: Block | undefined): Form[] {
  const plain = { words: phraseWithSequel(phrase), phrase };
  if (!isOf(previous, phrase)) return [plain];
  const sequel = NEXT[previous?.opening?.sequel ?? 'none'];
  if (!sequel) return [plain];
  const next = { words: phraseWithSequel(phrase, sequel), phrase };
  return phrase.kind === 'operative' && addresses(phrase.phrase) ? [plain, next] : [next];
}

/** `opens 4,772 paragraphs` */
function usesOf({ counts, kind }: OpeningPhrase): string {
  const count = counts.alone + counts.also + counts.further;
  const thousands = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `opens ${thousands} ${kind} paragraphs`;
}

/** `resolve_citation`: what the resolutions, documents and instruments are that words cite. */
import { findMentions, instrumentTable } from '../../corpus/instruments';
import type { Instrument } from '../../corpus/model';
import { type Citation, findCitations } from '../../resolution/citations/citations';
import { standings } from '../../resolution/model';
import { overlaps, type Span, slice } from '../../text/span';
import { placesOfInstrument, placesOfSymbol } from '../citations/cited-in';
import { nameOf, sourceFactsOf } from '../citations/source-facts';
import type { World } from '../world/world';
import { list, object, oneOfWords, text, truth } from './schema';
import { fitting, type Tool, textIn } from './tool';

const PLACES = 4;

export const resolveCitation: Tool = {
  name: 'resolve_citation',
  title: 'Resolve a citation',
  description:
    'Say what words cite: the title, symbol, date and full reference of each resolution, document or treaty named in them, whether its text is loaded, and where the loaded texts cite it. What is not known is left out, never guessed.',
  input: object({
    text: text('"resolution 71/1", "A/RES/73/195", "Convention on the Rights of the Child", "CRC"'),
  }),
  output: object({
    citations: list(
      object({
        words: text('The words that cite it'),
        name: text(),
        'symbol?': text(),
        'what?': text(),
        'date?': text('Date of adoption'),
        'reference?': text('As a footnote gives it'),
        loaded: truth('Whether its text is loaded'),
        'standing?': oneOfWords(standings),
        citedIn: list(text('A place in the loaded texts that cites it')),
      }),
    ),
  }),
  run(args, { world }) {
    const words = textIn(args, 'text');
    const citations = fitting(
      citedIn(world, words)
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ found }) => found),
    );
    return {
      structured: { citations },
      text: citations.map(spoken).join('\n') || 'Nothing is cited in these words that is known.',
    };
  },
};

interface Found {
  readonly words: string;
  readonly name: string;
  readonly symbol?: string;
  readonly what?: string;
  readonly date?: string;
  readonly reference?: string;
  readonly loaded: boolean;
  readonly standing?: string;
  readonly citedIn: readonly string[];
}

interface Placed {
  readonly span: Span;
  readonly found: Found;
}

/** Citations by number or symbol, and instruments by name where these do not lie in one of them. */
function citedIn(world: World, words: string): Placed[] {
  const byNumber = findCitations(words).flatMap((citation) => {
    const found = numbered(world, words, citation);
    return found ? [{ span: citation.span, found }] : [];
  });
  const byName = findMentions(instrumentTable(world.corpus.instruments), words)
    .filter(({ span }) => !byNumber.some((one) => overlaps(one.span, span)))
    .map(({ span, instrument }) => ({ span, found: named(world, slice(words, span), instrument) }));
  return [...byNumber, ...byName];
}

function numbered(world: World, words: string, { span, target }: Citation): Found | undefined {
  if (target.kind === 'labour')
    return {
      words: slice(words, span),
      name: target.title,
      what: `${target.what} No. ${target.number}`,
      loaded: false,
      citedIn: [],
    };
  if (target.kind !== 'resolution' && target.kind !== 'document') return undefined;
  const name = target.kind === 'resolution' ? nameOf(target) : target.symbol;
  if (target.symbol === undefined) return { words: slice(words, span), name, loaded: false, citedIn: [] };
  const { title, what, date, document, instruments } = sourceFactsOf(world.engine, target.symbol);
  return {
    words: slice(words, span),
    name: title ?? instruments[0]?.title ?? name,
    symbol: target.symbol,
    what,
    ...(date && { date }),
    loaded: document !== undefined,
    ...(document && { standing: document.standing }),
    citedIn: placesOfSymbol(world.engine, target.symbol)
      .slice(0, PLACES)
      .map(({ shown }) => shown),
  };
}

function named({ engine }: World, words: string, instrument: Instrument): Found {
  const symbol = instrument.symbol?.split(',')[0];
  const document = symbol === undefined ? undefined : sourceFactsOf(engine, symbol).document;
  return {
    words,
    name: instrument.title,
    ...(instrument.symbol !== undefined && { symbol: instrument.symbol }),
    what: instrument.kind,
    ...(instrument.adopted !== undefined && { date: instrument.adopted }),
    ...(instrument.reference !== undefined && { reference: instrument.reference.replace(/\*/g, '') }),
    loaded: document !== undefined,
    ...(document && { standing: document.standing }),
    citedIn: placesOfInstrument(engine, instrument)
      .slice(0, PLACES)
      .map(({ shown }) => shown),
  };
}

function spoken({
  words,
  name,
  symbol,
  what,
  date,
  reference,
  loaded,
  standing,
  citedIn: places,
}: Found): string {
  const parts = [
    symbol,
    what,
    date && `adopted ${date}`,
    reference?.replace(/\.$/, ''),
    loaded ? `loaded (${standing})` : 'its text is not loaded',
    places.length > 0 ? `cited in ${places.join('; ')}` : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return `"${words}": ${name}. ${parts.join('; ')}`;
}

/** When the text that a draft starts from was adopted, and when the draft itself is to be. */
import { findDocument } from '../../corpus/document';
import { sessionOn } from '../../resolution/citations/assembly-sessions';
import { readOrdinal } from '../../resolution/citations/ordinal-words';
import { readSymbol } from '../../resolution/citations/symbols';
import type { FrontMatter } from '../../resolution/model';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import { titleOf } from '../draft/title';
import type { World } from '../world/world';
import { seriesOfTitle } from './series';

/** A day, and the regular session of the General Assembly that it is of. */
export interface Occasion {
  /** `2023-12-19` */
  readonly date: string;
  readonly session: number;
}

/** The adoption of the text that a draft starts from. */
export interface BaseOccasion extends Occasion {
  /** `A/RES/76/172` */
  readonly symbol: string;
  readonly title?: string | undefined;
}

export interface Occasions {
  readonly now: Occasion;
  /** Undefined where it is not known what the draft starts from, or when that was adopted. */
  readonly then?: BaseOccasion | undefined;
  /** Sessions from the text before the base to the base; undefined where that text is not known. */
  readonly interval?: number | undefined;
}

/** `date`: the day that the draft is measured by. */
export function occasionsOf(snapshot: Snapshot, world: World, date: string): Occasions {
  const { frontMatter } = resolutionOf(snapshot);
  const own = isAdopted(frontMatter.symbol) ? undefined : ownSession(frontMatter);
  const now = { date, session: own ?? sessionOn(date) };
  const then = baseOccasion(snapshot, world, date);
  return { now, ...(then && then.date < date && { then }) };
}

/** The session that the front matter names, or that the symbol of a draft resolution is of. */
function ownSession({ session, symbol }: FrontMatter): number | undefined {
  const named =
    session === undefined ? undefined : readOrdinal(session.replace(/\s{1,8}session\b.{0,80}$/i, ''));
  const counted = symbol === undefined ? Number.NaN : Number(readSymbol(symbol).session);
  return named ?? (counted > 0 ? counted : undefined);
}

const isAdopted = (symbol: string | undefined): symbol is string =>
  symbol !== undefined && readSymbol(symbol).kind === 'resolution';

/** In days for each year: from last season's text to a draft of this one are no fewer, and no more. */
const LEAST_BETWEEN = 300;
const MOST_BETWEEN = 430;

/** Whether the draft comes in the season of its base, so that what is counted by years moves on by whole years. */
export function isOneYearOn(occasions: Occasions): boolean {
  const { now, then } = occasions;
  if (!then || !keepsInterval(occasions)) return false;
  const days = (Date.parse(now.date) - Date.parse(then.date)) / 86_400_000;
  const since = now.session - then.session;
  return days >= LEAST_BETWEEN * since && days <= MOST_BETWEEN * since;
}

/** Whether the draft comes no sooner after its base than that came after the text before it, as far as is known. */
export const keepsInterval = ({ now, then, interval = 0 }: Occasions): boolean =>
  then !== undefined && now.session - then.session >= interval;

/** The draft names last year's text, or is that text itself, or has its title. */
function baseOccasion(
  snapshot: Snapshot,
  { corpus, base: file }: World,
  date: string,
): BaseOccasion | undefined {
  const { frontMatter } = resolutionOf(snapshot);
  const { base } = frontMatter;
  for (const own of [file?.resolution.frontMatter, frontMatter])
    if (own && isAdopted(own.symbol) && own.date !== undefined) return occasionOf(own);
  const named = base === undefined ? undefined : findDocument(corpus.documents, base);
  const document = named ?? seriesOfTitle(corpus, titleOf(snapshot), date).at(-1)?.document;
  return document && occasionOf(document);
}

type Adopted = Pick<FrontMatter, 'symbol' | 'date' | 'title'>;

function occasionOf({ symbol, date, title }: Adopted): BaseOccasion | undefined {
  if (symbol === undefined || date === undefined) return undefined;
  const session = Number(readSymbol(symbol).session);
  return { symbol, date, title, session: session > 0 ? session : sessionOn(date) };
}

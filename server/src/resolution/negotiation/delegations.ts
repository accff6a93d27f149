/** The names with which delegations sign their proposals: `EU`, `Norway`, `G77 and China`, `Russian Federation`. */
import { trim } from '../../text/lines';
import type { Span } from '../../text/span';

/** A delegation's name where it stands. */
export interface Delegation {
  readonly name: string;
  readonly span: Span;
}

/**
 * Reads a list of delegations ("EU, US", "Mexico/Switzerland", "Norway and Iceland") that is the whole of
 * `text.slice(span)`. Undefined where something in it is no delegation's name.
 */
export function delegationsAt(text: string, span: Span): Delegation[] | undefined {
  const found: Delegation[] = [];
  for (const part of partsOf(text, span)) {
    const name = text.slice(part.start, part.end);
    if (!isName(name)) return undefined;
    found.push({ name, span: part });
  }
  return found.length ? found : undefined;
}

/** `Norway`, `Republic of Korea`, `Côte d’Ivoire`, `CANZ`, `G77 and China`, `E3` */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:of|and|the|\(|d['’])?\p{Lu}[\p{L}.'’)-]*| (?:of|and|the)){0,7}$/u;
const GROUP = /^(?:G-?\d{1,3}(?: (?:and|\+) China)?|[A-Z]\d)$/;
/** Words that begin a sentence or a note to the reader rather than name a delegation. */
const NO_NAME =
  /^(?:Goal|Target|Objective|Article|Option|Alternative|Note|Chapter|Section|Annex|Part|The|See|To)\b/;
const SEPARATOR =
  /[,/;&]|(?<!\bG-?\d{1,3} )\+| and (?!(?:China|Herzegovina|Tobago|Barbuda|Nevis|the Grenadines|Principe)\b)/g;

const isName = (name: string): boolean =>
  name.length <= 60 && !NO_NAME.test(name) && (GROUP.test(name) || NAME.test(name));

function partsOf(text: string, { start, end }: Span): Span[] {
  const inside = text.slice(start, end);
  const parts: Span[] = [];
  let from = 0;
  for (const separator of inside.matchAll(SEPARATOR)) {
    parts.push(trim(text, { start: start + from, end: start + separator.index }));
    from = separator.index + separator[0].length;
  }
  parts.push(trim(text, { start: start + from, end }));
  return parts;
}

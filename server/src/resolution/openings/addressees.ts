/**
 * To whom a paragraph speaks. Directive verbs (requests, encourages, calls upon, invites, urges, ...) take "Also"
 * and "Further" only where they turn to the same addressee again, so the whole addressee phrase is compared.
 */
import { withSingleBlanks } from '../../text/whitespace';

/** Whether an opening phrase has an addressee: `requests`, `reiterates its call`, `expresses its appreciation`. */
export const addresses = (phrase: string): boolean => ADDRESSING.test(phrase);

/**
 * The addressee in the words that follow an opening phrase, folded for comparison: for `Requests` and
 * ` the Secretary-General to report` it is `the secretary-general`. Undefined where it cannot be told.
 */
export function addresseeOf(words: string): string | undefined {
  const clause = withoutAsides(words.slice(0, LONGEST))
    .trim()
    .replace(/^(?:to|upon|on)\s/, '');
  const end = endOfAddressee(clause);
  if (end <= 0) return undefined;
  return clause
    .slice(0, end)
    .replace(/[,\s]+$/, '')
    .toLowerCase();
}

/** `requests`, `reiterates its invitation`, `expresses its appreciation`, `appeals` */
const ADDRESSING =
  /\b(?:requests?|encourag(?:es|ement)|calls?|invit(?:es|ation)|urges?|appeals?|recommends?|commends|congratulates|thanks|appreciation|gratitude)\b/;

/** An addressee longer than this many characters is not looked for. */
const LONGEST = 600;

/** `, in this regard,` and footnote marks and asterisks are no part of the addressee. */
const withoutAsides = (words: string): string =>
  withSingleBlanks(
    words
      .replace(/\[\^[^\]\s]{1,20}\]|\*/g, '')
      .replace(/^,? ?(?:in this regard|in that regard|in this context|therefore|once again|again),? /, ''),
  );

/** The infinitive ("to report"), unlike "parties to the Convention". */
const INFINITIVE = /,? to (?!(?:the|its|their|this|these|all|which|whom|that|any|each|those|a|an|date)\b)/;
/** What the addressee is thanked or commended for. */
const REASON = / (?:for|on) /;

function endOfAddressee(clause: string): number {
  const ends = [clause.search(INFINITIVE), clause.search(REASON)].filter((at) => at > 0);
  return ends.length ? Math.min(...ends) : -1;
}

/** What a draft asks for, where the agreed text says that it should be: a request obliges no less than the modal did. */
import { stemOf } from './english';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Openings that ask for what follows, by their stems. */
const REQUESTS = stems(
  'call urge ask encourage request invite decide recommend appeal commit undertake resolve demand we',
);

/** Words before "that" of which a bare verb follows: "its request that ferries be tarred", "essential that she row". */
const MANDATIVE = stems(
  `request recommend demand insist propose suggest require decide ask direct order instruct advise urge resolve
   recommendation decision proposal requirement condition insistence
   important essential imperative vital necessary crucial desirable urgent critical advisable`,
);

/** Words that may stand before the verb of an opening. */
const BEFORE_VERB = /^(?:also|further|again|once|hereby|[a-z]{3,}ly)$/;

/** The verb with which a sentence opens: "urges" of "Also strongly urges"; empty where there is none. */
export const openingVerbOf = (sentence: readonly string[]): string =>
  sentence.find((word) => !BEFORE_VERB.test(word)) ?? '';

/** Whether a sentence asks to do what follows: "Also urges States to". */
export const asks = (sentence: readonly string[]): boolean => REQUESTS.has(stemOf(openingVerbOf(sentence)));

/** Whether a sentence, as far as it goes, asks that something be done: "Requests that care", "It is vital that pilots". */
function asksThat(sentence: readonly string[]): boolean {
  const that = sentence.lastIndexOf('that');
  const before = that < 0 ? [] : [openingVerbOf(sentence), sentence[that - 1] ?? ''];
  return before.some((word) => MANDATIVE.has(stemOf(word)));
}

const OBLIGING = /^(?:must|shall|should|will)$/;

/**
 * Whether words, after the sentence before them, ask for what the agreed words oblige to: "Urges States to protect" for
 * "States must protect", "Requests that care be taken" for "care should be taken".
 */
export function isAskedFor(
  ours: readonly string[],
  theirs: readonly string[],
  sentence: readonly string[],
): boolean {
  if (!OBLIGING.test(theirs.join(' '))) return false;
  return ours.length === 0 ? asksThat(sentence) : ours.join(' ') === 'to' && asks(sentence);
}

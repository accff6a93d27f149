/** Verdicts on quotations in words: for a terminal, an assistant, a problem in the editor. */
import type { QuotedDifference } from './nearest-passage';
import type { NearPlace, QuotedPlace, Verification } from './verify-quote';

/** What is said of a quotation, in a sentence or two without quoting it. */
export function spokenVerdict(verification: Verification): string {
  const { verdict, places, claim, nearest } = verification;
  switch (verdict) {
    case 'verbatim':
      return `Verbatim at ${placesWithStanding(places)}${notAgreed(verification)}`;
    case 'wrong-address':
      return `Not at ${claim?.text}${claim?.exists ? '' : ', where there is no such paragraph'}; verbatim at ${placesWithStanding(places)}${notAgreed(verification)}`;
    case 'address-not-loaded':
      return `${claim?.text} is not in the texts loaded; verbatim at ${placesWithStanding(places)}${notAgreed(verification)}`;
    case 'near':
      return `Not verbatim. Nearest: ${nearest.map(spokenNear).join('; ')}`;
    case 'unknown':
      return `Not in the texts loaded${runsOf(verification)}`;
  }
}

const notAgreed = ({ agreed }: Verification): string => (agreed ? '' : '. Not agreed language');

/** `GCM, para. 23 (adopted)` */
export const placeWithStanding = ({ shown, lastRef, standing }: QuotedPlace): string =>
  `${shown}${lastRef ? ` to ${lastRef}` : ''} (${standing})`;

const placesWithStanding = (places: readonly QuotedPlace[]): string =>
  places.map(placeWithStanding).join('; ');

const spokenNear = (place: NearPlace): string =>
  place.differences.length === 0
    ? `${placeWithStanding(place)}, apart from paragraphs left out`
    : `${placeWithStanding(place)}, ${place.differences.map(spokenDifference).join(', ')}`;

/** `"a primary" for "the primary"`: the agreed words, and those quoted in their place. */
export function spokenDifference({ quoted, agreed }: QuotedDifference): string {
  if (quoted === '') return `"${agreed}" is left out`;
  return agreed === '' ? `"${quoted}" is added` : `"${agreed}", not "${quoted}"`;
}

const runsOf = ({ runs }: Verification): string =>
  runs.length === 0
    ? ''
    : `. Of it, verbatim: ${runs.map(({ text, places }) => `"${text}" at ${places[0] ? placeWithStanding(places[0]) : ''}`).join('; ')}`;

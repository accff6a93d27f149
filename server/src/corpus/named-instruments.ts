/**
 * Instruments that adopted resolutions name at their footnotes, beside those of the table: the name and its reference,
 * as a catalogue has them. They come from the table of cited sources.
 */

import { readReferences, seriesOf } from '../resolution/citations/references';
import { foldTitle } from '../resolution/citations/title-before-mark';
import { symbolOfReference } from './instruments';
import type { CitedSources, Instrument } from './model';

/** The instruments with those that the table of cited sources names and they don't have. */
export function withNamed(instruments: readonly Instrument[], cited: CitedSources | undefined): Instrument[] {
  const known = new Set(
    instruments.flatMap(({ title, shortForms }) =>
      [title, ...shortForms.map(({ text }) => text)].map(foldTitle),
    ),
  );
  const named = (cited?.names ?? []).filter(([title]) => !known.has(foldTitle(title)));
  return [...instruments, ...named.map(([title, reference]) => instrument(title, reference))];
}

/** Whether an instrument is known by its name and reference alone, from the table of cited sources. */
export const isNamed = ({ id }: Instrument): boolean => id.startsWith(NAMED);

const NAMED = 'named ';

function instrument(title: string, reference: string): Instrument {
  const symbol = symbolOfReference(reference);
  return {
    id: NAMED + title,
    kind: kindOf(reference),
    title,
    shortForms: [],
    ...(symbol ? { symbol } : {}),
    reference,
    citedIn: [],
  };
}

const KINDS = {
  'treaty-series': 'treaty',
  'official-records': 'Official Records',
  resolution: 'resolution',
  document: 'document',
  publication: 'publication',
  words: 'document',
} as const;

const kindOf = (reference: string): string => {
  const [first] = readReferences(reference);
  return first ? KINDS[seriesOf(first)] : 'document';
};

// What the name of an instrument says that it is
const NOUN =
  /^[^(]*\b(?:Conventions?|Protocols?|Treaty|Covenants?|Agreements?|Accords?|Declarations?|Programme|Plan|Agenda|Framework|Statute|Principles|Rules|Guidelines|Charter|Consensus|Strategy|Pact|Compact|Regulations|Platform|Pathway|Modalities|Code|Amendment|Understandings?|Outcome|Commitments?|Call|Standards?)\b/;
// "adopted in Rabat on 5 October 2012", "for 2017", "of the Treaty": words around a name, or a name said in short
const ASIDE =
  /\b(?:on|of|from) \d{1,2} \p{Lu}|\bfrom \d|\d{4}, \p{Lu}|\bfor \d{4}$|, in its\b|[:;“”[\]]|^(?:Additional|Platform|Protocols|Part|Section|Article)\b|\bthe (?:Tribunal|Authority|Treaty|Commission|Council|Committee|Court|Convention|Conference)$/u;

/** Whether a title that a footnote hangs on is the name of an instrument: not of a body, with no words around it. */
export const isInstrumentName = (title: string): boolean =>
  /^(?:\p{Lu}|\d{4} \p{Lu})/u.test(title) &&
  NOUN.test(title.split(/ (?:of|on|for|to|against|in|relating|concerning) /)[0] ?? '') &&
  !ASIDE.test(title) &&
  title.split(' ').length > 2 &&
  title.split('(').length === title.split(')').length;

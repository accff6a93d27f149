/** Notes rewritten: with Ibid. where the note before has the same source, else in full. */
import type { Meaning } from './footnotes';
import { type Locator, type Reference, seriesOf } from './references';

/** A reference in full, its publications in italics: asterisks as a note carries them. */
export const italicized = (reference: string): string =>
  reference
    .replace(/(?<!\*)\bTreaty Series\b(?!\*)/g, '*Treaty Series*')
    .replace(/(?<!\*)\bOfficial Records of [^*(;]{1,160}?, Supplement No\. \w+/g, '*$&*');

/**
 * The note with Ibid., as it stands after `before`; undefined where the two have no source in common, or where
 * adopted texts don't shorten it. What it says expands to `meaning` again.
 */
export function shortenedAfter(meaning: Meaning, before: Meaning): string | undefined {
  if (meaning.kind !== 'resolved' || before.kind !== 'resolved') return undefined;
  const [own, second] = meaning.references;
  const last = before.references.at(-1);
  if (!own || second || !last || before.references.length !== 1) return undefined;
  const series = seriesOf(own);
  if (series !== seriesOf(last) || own.lead !== last.lead) return undefined;
  const stop = meaning.text.endsWith('.') ? '.' : '';
  if (sameParts(own.parts, last.parts)) return 'Ibid.';
  const rest = restAfter(own, last, series);
  return rest && italicAfterIbid(`${['Ibid.', ...rest.map(({ text }) => text)].join(', ')}${stop}`);
}

const sameParts = (a: readonly Locator[], b: readonly Locator[]): boolean =>
  a.length === b.length && a.every((part, i) => part.text === b[i]?.text);

/** What differs, where the series is one that adopted texts shorten: treaties and official records. */
function restAfter(own: Reference, last: Reference, series: string): readonly Locator[] | undefined {
  if (series !== 'treaty-series' && series !== 'official-records') return undefined;
  if (own.parts[0]?.text !== last.parts[0]?.text) return undefined;
  const first = own.parts.findIndex((part, i) => part.text !== last.parts[i]?.text);
  const rest = own.parts.slice(first);
  if (first < 1 || rest.length === 0) return undefined;
  // The volume and the number go together; so do a supplement and what stands in it.
  const from =
    series === 'treaty-series'
      ? 1
      : Math.min(
          first,
          own.parts.findIndex(({ kind }) => kind === 'supplement'),
        );
  return 0 < from && last.parts[from]?.kind === own.parts[from]?.kind ? own.parts.slice(from) : undefined;
}

// "Ibid., Seventy-fourth Session, Supplement No. 53 (A/74/53)": italics end before the symbol
const italicAfterIbid = (note: string): string =>
  note.replace(/^Ibid\., ((?:[^,(]{1,60}, )?Supplement No\. \w+)/, 'Ibid., *$1*');

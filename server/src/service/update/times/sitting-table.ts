/** Bodies that meet in a regular order, so that the number of a session tells its year. */
export interface SittingBody {
  readonly name: RegExp;
  /** The year of the first session as it is counted today. */
  readonly firstYear: number;
  /** Sessions in a year; one where it is not said. */
  readonly perYear?: number;
  /** The first session that adopted resolutions bear out; before it years were skipped, or nothing is known. */
  readonly from: number;
  /** The last one of this order; without it the count goes on. */
  readonly to?: number;
}

/**
 * Each row rests on what adopted resolutions say: corpus/tables/sittings.json has the places, and
 * `npm run tool -- corpus:sittings FOLDER...` makes it.
 */
export const sittingBodies: readonly SittingBody[] = [
  { name: /Commission on the Status of Women/, firstYear: 1957, from: 57 },
  { name: /Commission for Social Development/, firstYear: 1963, from: 61 },
  { name: /Commission on Narcotic Drugs/, firstYear: 1958, from: 64 },
  { name: /Statistical Commission/, firstYear: 1970, from: 56 },
  { name: /Commission on Science and Technology for Development/, firstYear: 1998, from: 23 },
  { name: /Commission on International Trade Law/, firstYear: 1968, from: 54 },
  { name: /International Law Commission/, firstYear: 1950, from: 72 },
  { name: /Committee on the Peaceful Uses of Outer Space/, firstYear: 1958, from: 58 },
  { name: /Committee on Information/, firstYear: 1979, from: 42 },
  { name: /Committee for Programme and Coordination/, firstYear: 1961, from: 60 },
  { name: /General Conference of the (?:International Atomic Energy )?Agency/, firstYear: 1957, from: 64 },
  { name: /Committee on World Food Security/, firstYear: 1973, from: 49, to: 51 },
  { name: /Human Rights Council/, firstYear: 2006, perYear: 3, from: 1 },
  {
    name: /Framework Convention on Climate Change|Conference of the Parties to the Convention on Climate Change/,
    firstYear: 1995,
    from: 22,
    to: 25,
  },
  {
    name: /Framework Convention on Climate Change|Conference of the Parties to the Convention on Climate Change/,
    firstYear: 1996,
    from: 28,
  },
  {
    name: /Conference of the Parties serving as the [Mm]eeting of the Parties to the Paris Agreement/,
    firstYear: 2019,
    from: 3,
  },
];

/** The year of a session of a body; undefined outside of what the table knows. */
export const yearOfSession = (
  { firstYear, perYear = 1, from, to }: SittingBody,
  number: number,
): number | undefined =>
  number < from || number > (to ?? number) ? undefined : firstYear + Math.floor((number - 1) / perYear);

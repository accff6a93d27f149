/**
 * Bodies that meet once a year, with the year before their first session as it is counted today: the fifty-fourth
 * session of the Commission on Population and Development was that of 1967 + 54 = 2021.
 */
export const yearlyBodies: readonly (readonly [name: RegExp, yearBeforeFirst: number])[] = [
  [/Commission on the Status of Women/, 1956],
  [/Commission for Social Development/, 1962],
  [/Commission on Population and Development/, 1967],
  [/Commission on Narcotic Drugs/, 1957],
  [/Commission on Crime Prevention and Criminal Justice/, 1991],
  [/Statistical Commission/, 1969],
  [/Commission on Science and Technology for Development/, 1997],
  [/Commission on International Trade Law/, 1967],
  [/International Law Commission/, 1949],
  [/Committee on the Peaceful Uses of Outer Space/, 1957],
  [/Committee on Information/, 1978],
  [/Committee for Programme and Coordination/, 1960],
  [/General Conference of the (?:International Atomic Energy )?Agency/, 1956],
  [/Permanent Forum on Indigenous Issues/, 2001],
  [/Forum on Forests/, 2005],
  [/Scientific Committee on the Effects of Atomic Radiation/, 1953],
  [/Committee on World Food Security/, 1972],
  [
    /Framework Convention on Climate Change|Conference of the Parties to the Convention on Climate Change/,
    1995,
  ],
];

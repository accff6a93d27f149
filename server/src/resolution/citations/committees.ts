/** The Main Committees of the General Assembly. */
const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const;

/** `Third Committee` for `A/C.3/78/L.52`; undefined where a symbol is of none of them. */
export function committeeOf(symbol: string): string | undefined {
  const number = /^A\/C\.([1-6])\//.exec(symbol)?.[1];
  return number && `${COMMITTEES[Number(number) - 1]} Committee`;
}

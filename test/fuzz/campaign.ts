/** What a campaign of random tests is: a property of random cases, and those it once failed for. */
import type { IAsyncPropertyWithHooks } from 'fast-check';

export interface Campaign {
  /** Also the name of its file in `regressions/`. */
  readonly name: string;
  /** How many cases one turn has. */
  readonly cases: number;
  // biome-ignore lint/suspicious/noExplicitAny: each campaign has cases of its own type
  readonly property: () => IAsyncPropertyWithHooks<any>;
}

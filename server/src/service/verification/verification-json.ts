/** A verification for machines: plain fields, the standing of every place, nothing that is not asked for. */
import type { ClaimedAddress } from './claimed-address';
import type { QuotedDifference } from './nearest-passage';
import { spokenVerdict } from './spoken-verdict';
import type { NearPlace, QuotedPlace, QuoteVerdict, Verification } from './verify-quote';

export interface PlaceJson {
  readonly symbol: string;
  readonly ref: string;
  /** Where the words end, if in another paragraph. */
  readonly lastRef?: string;
  /** `GCM, para. 23` */
  readonly shown: string;
  readonly standing: string;
  /** `2018-12-19` */
  readonly date?: string;
}

export interface VerificationJson {
  readonly verdict: QuoteVerdict;
  readonly agreed: boolean;
  readonly message: string;
  readonly claim?: string;
  readonly places: readonly PlaceJson[];
  /** How often the words stand in adopted texts. */
  readonly uses?: number;
  readonly nearest?: readonly (PlaceJson & {
    readonly text: string;
    readonly differences: readonly QuotedDifference[];
  })[];
  readonly runs?: readonly { readonly text: string; readonly places: readonly PlaceJson[] }[];
}

export function verificationJson(verification: Verification): VerificationJson {
  const { verdict, agreed, claim, places, uses, nearest, runs } = verification;
  return {
    verdict,
    agreed,
    message: spokenVerdict(verification),
    ...(claim && { claim: claim.text }),
    places: places.map(placeJson),
    ...(uses && { uses: uses.uses }),
    ...(nearest.length > 0 && { nearest: nearest.map(nearJson) }),
    ...(runs.length > 0 && {
      runs: runs.map(({ text, places: at }) => ({ text, places: at.map(placeJson) })),
    }),
  };
}

export const placeJson = ({ document, ref, lastRef, shown, standing }: QuotedPlace): PlaceJson => ({
  symbol: document.id,
  ref,
  ...(lastRef !== undefined && { lastRef }),
  shown,
  standing,
  ...(document.date !== undefined && { date: document.date }),
});

const nearJson = (place: NearPlace) => ({
  ...placeJson(place),
  text: place.text,
  differences: place.differences,
});

/** What is said of an address that is cited. */
export function spokenAddress({ text, documents, exists }: ClaimedAddress): string {
  if (documents.size === 0) return `${text} is not in the texts loaded`;
  return exists ? `${text} is in the texts loaded` : `There is no ${text}`;
}

/** `verify_quote`: whether words stand in the texts loaded, and where. */
import { placeWithStanding, spokenDifference } from '../verification/spoken-verdict';
import { type VerificationJson, verificationJson } from '../verification/verification-json';
import { type QuoteVerdict, type Verification, verifyQuote } from '../verification/verify-quote';
import { count, list, object, oneOfWords, text, truth } from './schema';
import { clipped, optionalText, placeObject, type Tool, textIn, withSign } from './tool';

const VERDICTS: readonly QuoteVerdict[] = [
  'verbatim',
  'wrong-address',
  'address-not-loaded',
  'near',
  'unknown',
];

export const verifyQuoteTool: Tool = {
  name: 'verify_quote',
  title: 'Verify a quotation',
  description:
    'Say whether words stand, word for word, in the texts that are loaded: verbatim at which addresses, at another address than claimed, nearly (with the words that differ), or nowhere. Verify every quotation before you give it as agreed language.',
  input: object({
    text: text('The words; an ellipsis may stand for words left out'),
    'symbol?': text('The address claimed: "A/RES/73/195", "GCM, para. 23"'),
  }),
  output: object({
    verdict: oneOfWords(VERDICTS),
    agreed: truth('Whether the words stand, word for word, in an adopted text'),
    message: text(),
    'claim?': text('The address claimed, as it was read'),
    places: list(placeObject({ 'lastRef?': text('Where the words end, if in another paragraph') })),
    'uses?': count('How often they stand in adopted texts'),
    'nearest?': list(
      placeObject({
        'lastRef?': text(),
        text: text('The words of the passage'),
        differences: list(
          object({
            quoted: text('Words of the quotation'),
            agreed: text('Words of the passage in their place'),
            kind: oneOfWords(['words', 'punctuation']),
          }),
        ),
      }),
    ),
    'runs?': list(
      object({
        text: text('Words of the quotation that do stand in an adopted text'),
        places: list(placeObject({ 'lastRef?': text() })),
      }),
    ),
  }),
  run(args, { world }) {
    const found = verifyQuote(world.engine, textIn(args, 'text'), optionalText(args, 'symbol'));
    return { structured: { ...shortened(verificationJson(found)) }, text: spoken(found) };
  },
};

const PLACES = 3;
const DIFFERENCES = 6;
const EXCERPT = 400;

/** As much as an answer may hold. */
function shortened(found: VerificationJson): VerificationJson {
  const { nearest, runs, places } = found;
  return {
    ...found,
    message: withSign(clipped(found.message, EXCERPT)),
    places: places.slice(0, PLACES),
    ...(nearest && {
      nearest: nearest.slice(0, 2).map((one) => ({
        ...one,
        text: withSign(clipped(one.text, EXCERPT)),
        differences: one.differences.slice(0, DIFFERENCES),
      })),
    }),
    ...(runs && {
      runs: runs.slice(0, 2).map((one) => ({
        text: withSign(clipped(one.text, EXCERPT / 2)),
        places: one.places.slice(0, 1),
      })),
    }),
  };
}

/** The verdict, with the words of the passage where the quotation is not verbatim. */
function spoken(found: Verification): string {
  const { message } = shortened(verificationJson(found));
  const passages = found.nearest.slice(0, 2).map((one) => {
    const words = withSign(clipped(one.text, EXCERPT));
    const differences = one.differences.slice(0, DIFFERENCES).map(spokenDifference);
    return `${placeWithStanding(one)}: "${words}"\nDiffers: ${differences.join('; ')}`;
  });
  return passages.length > 0 ? `Not verbatim. Nearest:\n${passages.join('\n')}` : `${message}.`;
}

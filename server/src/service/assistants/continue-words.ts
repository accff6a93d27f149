/** `continue`: how adopted texts go on after words. */
import { locate } from '../../match/index/engine';
import { type Continuation, continuations } from '../../match/predict/continuations';
import { wordsBefore } from '../features/completion/words-before';
import { snapshotOf } from './named-text';
import { count, list, object, text } from './schema';
import { fitting, limitIn, placeFields, placeObject, type Tool, textIn } from './tool';

const USUAL = 5;

export const continueWords: Tool = {
  name: 'continue',
  title: 'Continue with agreed language',
  description:
    'Give the words with which adopted texts go on after the words given, likeliest first, each verbatim at its address.',
  input: object({
    words: text('The last words of the paragraph so far'),
    'limit?': count('How many; 5 if it is not said', 20),
  }),
  output: object({
    continuations: list(
      placeObject({
        text: text('The words that follow'),
        uses: count('Places where they follow these words'),
        matched: count('How many of the words given are agreed with them'),
      }),
    ),
  }),
  run(args, { world }) {
    const limit = limitIn(args, USUAL);
    const draft = `${textIn(args, 'words').replace(/\s+/g, ' ').trimEnd()} `;
    const before = wordsBefore(snapshotOf(draft), draft.length);
    const found =
      before && before.context.length > 0 ? continuations(world.engine, { ...before, limit }) : [];
    const items = found
      .filter(({ matched }) => matched > 0)
      .flatMap((one) => {
        const [source] = one.sources;
        if (!source) return [];
        const { document, paragraph } = locate(world.engine, source.paragraphNumber);
        return [
          {
            ...placeFields(document, paragraph),
            text: withMark(one, before?.mark ?? ''),
            uses: one.uses,
            matched: one.matched,
          },
        ];
      });
    const shown = args.limit === undefined ? fitting(items) : items;
    const lines = shown.map((one) => `"${one.text}" (${one.shown}, ${one.standing})`);
    return {
      structured: { continuations: shown },
      text: lines.join('\n') || 'No adopted text that is loaded goes on after these words.',
    };
  },
};

/** The words with the mark that stands before them in the text, where it was not given. */
const withMark = ({ mark, text }: Continuation, given: string): string =>
  mark === '' || given !== '' ? text : `${mark} ${text}`;

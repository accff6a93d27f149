/** Agreed language with its first verb in the form that the draft's lead-in asks for, marked as adapted. */
import { shown } from '../../../corpus/address';
import { inflectedContinuations } from '../../../match/predict/inflected-continuations';
import type { World } from '../../world/world';
import { shortened } from './continuation-items';
import { type CompletionItem, wholeParagraph } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 3;

/** The items for `Stresses the importance of stren`. */
export const adaptedItems = ({ engine }: World, { context, letters, span }: WordsBefore): CompletionItem[] =>
  inflectedContinuations(engine, { context, letters, limit: LIMIT }).map(
    ({ document, paragraph, text, agreed, words }) => ({
      kind: 'continuation',
      label: shortened(text),
      edit: { span, text },
      filter: text,
      source: `adapted from "${agreed}", ${shown(document, paragraph.ref)}`,
      places: [{ ...wholeParagraph(document, paragraph), to: words }],
    }),
  );

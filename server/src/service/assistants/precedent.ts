/** `precedent`: how often words stand in adopted texts, since when, and where. */
import { adoptedCount } from '../../corpus/document';
import { countUses, whereAgreed } from '../../match/search/concordance';
import { wordsOf } from '../../text/words';
import { count, list, object, text } from './schema';
import { fitting, limitIn, placeFields, placeObject, plural, type Tool, textIn } from './tool';

const USUAL = 6;

export const precedent: Tool = {
  name: 'precedent',
  title: 'Precedent of words',
  description:
    'Say how often words stand, word for word and in this order, in the adopted texts that are loaded: in how many texts, since which year, and where.',
  input: object({
    words: text('The words, without an ellipsis'),
    'limit?': count('How many places; 6 if it is not said', 100),
  }),
  output: object({
    uses: count('Places in adopted texts'),
    documents: count('Adopted texts that have them'),
    loaded: count('Adopted texts that are loaded'),
    'since?': text('The year of the first'),
    'latest?': text('The year of the last'),
    places: list(placeObject()),
  }),
  run(args, { world }) {
    const words = wordsOf(textIn(args, 'words'));
    const { uses, documents } = countUses(world.engine, words);
    const years = [...documents].flatMap((at) => world.corpus.documents[at]?.date?.slice(0, 4) ?? []).sort();
    const items = whereAgreed(world.engine, words)
      .slice(0, limitIn(args, USUAL))
      .map(({ document, paragraph }) => placeFields(document, paragraph));
    const places = args.limit === undefined ? fitting(items) : items;
    const [since, latest] = [years[0], years.at(-1)];
    const loaded = adoptedCount(world.corpus);
    const said = `${plural(uses, 'place')} in ${documents.size} of ${plural(loaded, 'adopted text')} loaded`;
    const where = places.length > 0 ? `: ${places.map(({ shown }) => shown).join('; ')}` : '';
    return {
      structured: {
        uses,
        documents: documents.size,
        loaded,
        ...(since && { since }),
        ...(latest && { latest }),
        places,
      },
      text: `${said}${since ? `, since ${since}` : ''}${where}`,
    };
  },
};

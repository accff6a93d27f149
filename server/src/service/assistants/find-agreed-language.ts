/** `find_agreed_language`: paragraphs of adopted texts for half-remembered words. */
import type { CorpusDocument } from '../../corpus/model';
import { wordsOfParagraph } from '../../match/index/engine';
import { countUses } from '../../match/search/concordance';
import { foldWord } from '../../text/words';
import { type FoundParagraph, searchCorpus } from '../features/search';
import { count, list, object, text, truth } from './schema';
import {
  clipped,
  fitting,
  limitIn,
  optionalText,
  placeFields,
  placeObject,
  type Tool,
  textIn,
  withSign,
} from './tool';

const USUAL = 4;
/** Paragraphs of which those on the topic are chosen. */
const LOOKED_AT = 200;
const EXCERPT = 260;

export const findAgreedLanguage: Tool = {
  name: 'find_agreed_language',
  title: 'Find agreed language',
  description:
    'Find paragraphs of adopted United Nations texts by words, in any order, remembered in part or misspelt. Every paragraph is verbatim, with its address. Quote nothing as agreed that no tool has returned.',
  input: object({
    words: text('Words that the paragraph has'),
    'topic?': text('A word or two that the paragraph, its heading or the title of its document must have'),
    'since?': text('Only texts adopted since then: "2016" or "2016-09-19"'),
    'limit?': count('How many paragraphs; 4 if it is not said', 20),
  }),
  output: object({
    found: list(
      placeObject({
        text: text('The words of the paragraph, or its beginning'),
        complete: truth('Whether these are all its words; "quote" has them'),
        uses: count('In how many adopted paragraphs it stands word for word'),
      }),
    ),
    more: truth('Whether there are further paragraphs'),
  }),
  run(args, { world }) {
    const limit = limitIn(args, USUAL);
    const topic = optionalText(args, 'topic');
    const since = optionalText(args, 'since') ?? '';
    const all = searchCorpus(world, textIn(args, 'words'), { limit: LOOKED_AT, standing: 'adopted' }).filter(
      (one) => isSince(one.document, since) && isOnTopic(one, topic),
    );
    const items = all.slice(0, limit).map(({ document, paragraph }) => ({
      ...placeFields(document, paragraph),
      ...clipped(paragraph.text, EXCERPT),
      uses: Math.max(1, countUses(world.engine, wordsOfParagraph(paragraph)).uses),
    }));
    const found = args.limit === undefined ? fitting(items) : items;
    const lines = found.map((one) => `${one.shown} (${one.standing}): "${withSign(one)}"`);
    return {
      structured: { found, more: all.length > found.length },
      text: lines.join('\n\n') || 'No adopted text that is loaded has these words.',
    };
  },
};

const isSince = ({ date = '' }: CorpusDocument, since: string): boolean => date >= since;

function isOnTopic({ document, paragraph }: FoundParagraph, topic: string | undefined): boolean {
  const where = foldWord(`${document.title} ${paragraph.heading} ${paragraph.text}`);
  return foldWord(topic ?? '')
    .split(/\s+/)
    .every((word) => where.includes(word));
}

/** An engine over an old text, the yardstick and a draft, which go on alike and then apart after the same words. */
import { createEngine } from '../../server/src/match/index/engine';
import { tinyCorpus } from './tiny-corpus';

export const engine = createEngine(
  tinyCorpus(
    {
      id: 'OLD',
      date: '1990-01-01',
      paragraphs: [
        'keep dry wood in every barn',
        'keep dry wood in every hut of stone',
        'keep wet rope',
        'keep dry yarn for nets',
        'dry wood',
      ],
    },
    { id: 'YARD', paragraphs: ['keep dry wood in each barn', 'towns keep dry rope near the sea', 'we keep'] },
    { id: 'DRAFT', standing: 'draft', paragraphs: ['keep dry oars', 'keep dry wood in every town'] },
  ),
  ['YARD'],
);

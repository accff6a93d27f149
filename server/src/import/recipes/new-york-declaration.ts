/** A/RES/71/1, converted from Word. */
import type { Recipe } from './recipe';

export const newYorkDeclaration: Recipe = {
  recognizedBy: /^71\/1\.\s+New\s+York Declaration for Refugees and Migrants/m,
  frontMatter: {
    symbol: 'A/RES/71/1',
    title: 'New York Declaration for Refugees and Migrants',
    short: ['NYD', 'New York Declaration'],
    standing: 'adopted',
    date: '2016-09-19',
    source: '001_65bd8bcdb5899884.txt',
  },
  headings: [
    { starts: '71/1.', level: 1 },
    { starts: 'New York Declaration', level: 1 },
    { starts: 'Annex', level: 1 },
    { starts: 'Comprehensive refugee response framework', level: 2 },
    { starts: 'Towards a global compact', level: 2 },
    { starts: 'Reception and admission', level: 3 },
    { starts: 'Support for', level: 3 },
    { starts: 'Durable solutions', level: 3 },
    { starts: 'The way forward', level: 3 },
  ],
  italicOpenings:
    'The UN sets the enacting words and openings in italics; the conversion to text has lost all italics',
};

/** W4: numbers below ten in words, from 10 in figures. */
import { hintRule } from '../modes';
import { wordRule } from '../word-rule';

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const FIGURES = new Map([
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
]);
/** Not at the beginning of a sentence. */
const TEENS =
  /(?<=[a-z,] )(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty) (States|countries|Member States|members|Governments|regions|languages|meetings|occasions)\b/g;

export const numberWords = wordRule({
  id: 'number-words',
  summary: 'Numbers below ten in words, from 10 in figures',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'W4: Editorial Manual, numbers',
  words: /[2-9]$|^(?:ten|eleven|twelve|\w+teen|twenty|thirty)/,
  // A figure, or the last letter of a number in words, before what is counted
  trigger:
    /[2-9ney] (?:States|countries|Member States|members|Governments|regions|languages|meetings|occasions)/,
  forms: [
    {
      find: /(?<![\d.,$/\u20AC-] ?|\b(?:No|para|paras|paragraph|article|annex|Goal|target|session|chapter|section|rule|item|of|and|to) )\b([2-9]) (States|countries|Member States|members|Governments|regions|languages|meetings|occasions)\b/g,
      use: ([, digit, noun]) => `${WORDS[Number(digit)]} ${noun}`,
    },
    { find: TEENS, use: ([, word = '', noun]) => `${FIGURES.get(word.toLowerCase())} ${noun}` },
  ],
  right:
    /\b(?:two|three|four|five|six|seven|eight|nine|[1-9]\d) (?:States|countries|Member States|members|Governments|regions|languages|meetings|occasions)\b/g,
  message: (_, use) => `Numbers below ten in words, from 10 in figures: "${use}"`,
});

// Writes language-configuration.json. VS Code's on-Enter rules cannot count, so there is one rule per number:
// Enter at the end of "3. ...;" begins "4. ", at the end of "(c) ...;" begins "(d) ".
//   node syntaxes/build.mjs [--print]
import { writeFileSync } from 'node:fs';

const lastNumber = 120;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
// "(i)", "(v)" and "(x)" may be letters or numerals: they are left to the drafter.
const ambiguous = new Set(['i', 'v', 'x']);
const roman = ['ii', 'iii', 'iv'];
const afterRoman = ['iii', 'iv', 'v'];

// At the end of a line only: Enter inside a sentence breaks it, and no more.
const nothing = '^\\s*$';
const marks = '(?:\\[\\^[^\\]]+\\])*\\s*$';

const next = (label, after) => ({
  beforeText: `^${label}\\s.*;${marks}`,
  afterText: nothing,
  action: { indent: 'none', appendText: `\n${after} ` },
});

const numbers = Array.from({ length: lastNumber }, (_, index) => next(`${index + 1}\\.`, `${index + 2}.`));
const lettered = letters
  .slice(0, -1)
  .filter((letter) => !ambiguous.has(letter))
  .map((letter) => next(`\\(${letter}\\)`, `(${letters[letters.indexOf(letter) + 1]})`));
const numerals = roman.map((numeral, index) => next(`\\(${numeral}\\)`, `(${afterRoman[index]})`));
const begins = (beforeText, appendText) => ({
  beforeText,
  afterText: nothing,
  action: { indent: 'none', appendText },
});
const lists = [begins('^\\d+\\.\\s.*:\\s*$', '\n(a) '), begins('^\\([a-z]\\)\\s.*:\\s*$', '\n(i) ')];
// After the enacting words, a paragraph of the preamble, a heading and the last paragraph the next one is without a number.
const others = [
  begins(`^\\*?\\p{Lu}[^|#]*,${marks}`, '\n'),
  begins('^#{1,4}\\s.*\\S\\s*$', '\n'),
  begins(`^(?:\\d+\\.|\\([a-z]+\\))\\s.*\\.${marks}`, '\n'),
].map(({ beforeText, ...rule }) => ({ beforeText: { pattern: beforeText, flags: 'u' }, ...rule }));

const configuration = {
  brackets: [
    ['[', ']'],
    ['(', ')'],
    ['“', '”'],
  ],
  colorizedBracketPairs: [['[', ']']],
  autoClosingPairs: [
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '“', close: '”' },
  ],
  autoCloseBefore: ' \n\t.,;:)]”',
  surroundingPairs: [
    ['[', ']'],
    ['(', ')'],
    ['“', '”'],
    ['*', '*'],
    ['_', '_'],
  ],
  wordPattern: { pattern: "[\\p{L}\\p{N}]+(?:[-'’\\u2011\\u00ad][\\p{L}\\p{N}]+)*", flags: 'u' },
  onEnterRules: [...numbers, ...lettered, ...numerals, ...lists, ...others],
};

const text = `${JSON.stringify(configuration, null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('language-configuration.json', import.meta.url), text);

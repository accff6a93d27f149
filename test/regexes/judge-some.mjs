// Judges the regular expressions that are handed in as JSON.
import { readFileSync } from 'node:fs';
import { judge } from './judge.mjs';

/** In milliseconds. */
const BUDGET = 3_000;

const literals = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(Object.fromEntries(literals.map((one) => [one, judge(one, BUDGET)]))));

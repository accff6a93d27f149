// Prints what CHANGELOG.md says of a version: the notes of a release.
//   node client/dev/release-notes.mjs VERSION
import { readFileSync } from 'node:fs';
import { notesOf } from './published.mjs';

console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), process.argv[2] ?? ''));

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { referenceKey } from '../../server/src/corpus/instruments';
import { writeDate } from '../../server/src/resolution/citations/dates';
import { footnotesOf, plainReference } from '../../server/src/resolution/citations/footnotes';
import { parse } from '../../server/src/resolution/parse';
import { foldWord } from '../../server/src/text/words';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly short?: readonly string[];
  readonly adopted?: string;
  readonly reference?: string;
  readonly added?: readonly string[];
}

const rows = parseYaml(readFileSync('corpus/instruments.yaml', 'utf8')) as readonly Row[];
const texts = readdirSync('corpus/documents').map((file) => readFileSync(`corpus/documents/${file}`, 'utf8'));
const fold = (text: string) =>
  foldWord(plainReference(text.replace(/\[\^[^\]]*\]/g, '')).replace(/[“”]/g, '"')).replace(/\s+/g, ' ');
const folded = texts.map(fold).join('\n');
const references = new Set(
  texts.flatMap((text) =>
    footnotesOf(parse(text)).footnotes.flatMap(({ meaning }) =>
      meaning.kind === 'resolved' ? [fold(meaning.text)] : [],
    ),
  ),
);
const stands = (words: string) => folded.includes(fold(words));
const isAdded = ({ added = [] }: Row, field: string) => added.includes(field);

suite('evidence of the instruments', () => {
  test('titles and short forms stand in the documents, unless the row says that they were added', () => {
    for (const row of rows) {
      if (!isAdded(row, 'title')) assert.ok(stands(row.title), `${row.id}: ${row.title}`);
      for (const form of row.short ?? []) assert.ok(stands(form), `${row.id}: ${form}`);
    }
  });

  test('references are those of footnotes of the documents, unless added', () => {
    for (const row of rows) {
      if (row.reference === undefined || isAdded(row, 'reference')) continue;
      const wanted = fold(row.reference);
      const key = referenceKey(row.reference);
      const found = [...references].some(
        (one) => one.includes(wanted.replace(/^see /, '').replace(/\.$/, '')) || referenceKey(one) === key,
      );
      assert.ok(found, `${row.id}: ${row.reference}`);
    }
  });

  test('days of adoption stand in the documents, unless added', () => {
    for (const row of rows) {
      if (row.adopted === undefined || isAdded(row, 'adopted')) continue;
      assert.ok(
        stands(writeDate(row.adopted)) || texts.some((text) => text.includes(row.adopted ?? '')),
        `${row.id}: ${row.adopted}`,
      );
    }
  });
});

/** Word files as LibreOffice saves them: with styles, ids and elements of its own, and the same words. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withoutAnchors } from '../../server/src/import/comment-anchors';
import { print } from '../../server/src/import/print';
import {
  comment,
  commented,
  deleted,
  docx,
  endDeleted,
  endInserted,
  inserted,
  italic,
  moved,
  note,
  noteMark,
  paragraph,
  resolutionList,
  run,
  SEPARATOR_NOTE,
} from '../support/docx';
import { readWord } from '../support/read-word';

const op = (inside: string, end = '') => paragraph(inside, { list: [1, 0], end });
const sub = (inside: string, end = '') => paragraph(inside, { list: [1, 1], end });
const MOVE = moved('Norway', 'move1', run('Welcomes the second offer;'));

const FILE = docx({
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  numbering: resolutionList(1),
  footnotes: SEPARATOR_NOTE + note(1, run(' One.')) + note(2, run(' Two, ') + italic('ibid') + run('.')),
  comments: comment(1, 'Jane Doe', 'Why now?'),
  body: [
    paragraph(run('Ports and harbours', '<w:b/>')),
    paragraph(italic('The General Assembly') + run(',')),
    paragraph(
      italic('Recalling') +
        run(' its resolution 70/1,') +
        noteMark(1) +
        run(',', '<w:vertAlign w:val="superscript"/>') +
        noteMark(2) +
        inserted('EU', run(' and all others,')),
    ),
    op(run('Ships ') + deleted('US', run('must ')) + inserted('US', run('may ')) + run('dock;')),
    op(inserted('EU', run('Quite new;')), endInserted('EU')),
    op(MOVE.from, endDeleted('Norway')),
    op(commented(1, run('Requests States:'))),
    sub(run('To rest;')),
    sub(inserted('Mexico', run('To report;')), endInserted('Mexico')),
    op(MOVE.to, endInserted('Norway')),
    op(run('Decides to wait '), endDeleted('US')),
    op(run('for the tide;')),
    op(run('Asks for a report'), endInserted('EU')),
    op(run(' and a plan.')),
  ].join(''),
});

const isThere = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** The same file, saved again. */
function savedAgain(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  try {
    writeFileSync(join(folder, 'draft.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const to = ['--convert-to', 'docx', '--outdir', join(folder, 'out'), join(folder, 'draft.docx')];
    spawnSync('soffice', [profile, '--headless', ...to], { timeout: 100_000 });
    return readFileSync(join(folder, 'out', 'draft.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

suite('a Word file that LibreOffice has saved', () => {
  test('reads as it did before, in all three readings, with its comments', () => {
    if (!isThere()) {
      console.warn('NOT TESTED: LibreOffice is missing (Debian: libreoffice-writer-nogui)');
      return;
    }
    const again = savedAgain(FILE);
    for (const changes of ['marks', 'accept', 'reject'] as const) {
      const text = (bytes: Uint8Array) =>
        withoutAnchors(print({ ...readWord(bytes, changes), frontMatter: {} })).text;
      assert.equal(text(again), text(FILE), changes);
    }
    assert.deepEqual(
      readWord(again).comments?.map(({ author, text }) => [author, text]),
      [['Jane Doe', 'Why now?']],
    );
  }).timeout(120_000);
});

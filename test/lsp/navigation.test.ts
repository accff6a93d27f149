/** What an editor shows of a draft and where it leads, as it is sent. */
import { strict as assert } from 'node:assert';
import {
  type CodeLens,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SemanticTokens,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type AskedDraft, askedDraft } from '../support/asked-draft';

const TEXT = `---
title: Protection of harbours
---

*The General Assembly*,

*Recalling* its resolutions 71/1 of 19 September 2016[^1] and 70/900,

*Reaffirming* the Convention on the Rights of the Child,[^2]

# Harbours

1. *Calls upon* States, as in paragraph 2 below:

(a) To row;

(b) To sail;

2. *Requests* the Secretary-General to report on resolution 71/1.

[^1]: Resolution 71/1.

[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^3]: Ibid., vol. 266, No. 3822.
`;

const NYD = 'agreed-language:/A/RES/71/1.resolution';

suite('a draft over the protocol', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(TEXT, {
      settings: { codeLens: { enabled: true }, inlayHints: { ibid: true } },
    });
  });
  suiteTeardown(() => draft.close());

  const asked = <R>(request: string, words: string, more: object = {}): Promise<R> =>
    draft.ask(`textDocument/${request}`, { position: draft.at(words), ...more });
  /** `71/1.resolution 22`: the line in a document of the corpus; of the draft the words. */
  const place = ({ uri, range }: Location): string =>
    uri === draft.uri ? draft.words(range) : `${uri} ${range.start.line + 1}`;

  test('its outline has a kind for each part, and what belongs to it below it', async () => {
    const drawn = (symbols: readonly DocumentSymbol[]): unknown[] =>
      symbols.map(({ name, kind, detail = '', range, selectionRange, children = [] }) => [
        name,
        kind,
        detail,
        draft.words(range).split('\n').at(-1),
        draft.words(selectionRange),
        ...drawn(children),
      ]);
    const { String: text, Namespace, Method, Field, Array: list, Key } = SymbolKind;
    const [, recalling, , ...others] = drawn(await draft.ask('textDocument/documentSymbol'));
    assert.deepEqual(recalling, [
      'Recalling',
      text,
      'its resolutions 71/1 of 19 September 2016 and 70/900,',
      '*Recalling* its resolutions 71/1 of 19 September 2016[^1] and 70/900,',
      'Recalling',
    ]);
    const [row, sail] = ['(a) To row;', '(b) To sail;'];
    const last = '2. *Requests* the Secretary-General to report on resolution 71/1.';
    const [one, two, three] = TEXT.split('\n').filter((line) => line.startsWith('[^'));
    assert.deepEqual(others, [
      [
        'Harbours',
        Namespace,
        '',
        last,
        '# Harbours',
        [
          '1. Calls upon',
          Method,
          'States, as in paragraph 2 below:',
          sail,
          'Calls upon',
          [row, Field, '', row, '(a)'],
          [sail, Field, '', sail, '(b)'],
        ],
        ['2. Requests', Method, 'the Secretary-General to report on resolution 71/1.', last, 'Requests'],
      ],
      [
        'Footnotes',
        list,
        '',
        three,
        '[^1]:',
        ['Footnote 1', Key, 'Resolution 71/1.', one, '[^1]:'],
        ['Footnote 2', Key, 'United Nations, *Treaty Series*, vol. 1577, No. 27531.', two, '[^2]:'],
        ['Footnote 3', Key, 'Ibid., vol. 266, No. 3822.', three, '[^3]:'],
      ],
    ]);
  });

  test('its words lead to notes, paragraphs and documents', async () => {
    const definition = async (words: string) =>
      (await asked<Location[] | null>('definition', words))?.map(place) ?? null;
    assert.deepEqual(await definition('71/1'), [`${NYD} 1`]);
    assert.deepEqual(await definition('[^2]'), ['United Nations, *Treaty Series*, vol. 1577, No. 27531.']);
    assert.deepEqual(await definition('paragraph 2'), ['2.']);
    assert.equal(await definition('Calls'), null);
    assert.equal(await definition('70/900'), null);
  });

  test('its references are those of the draft, then those of the corpus', async () => {
    const references = async (words: string, includeDeclaration: boolean) =>
      (await asked<Location[]>('references', words, { context: { includeDeclaration } })).map(place);
    assert.deepEqual(await references('71/1', true), [
      'resolutions 71/1',
      'resolution 71/1',
      'Resolution 71/1',
      'agreed-language:/A/RES/73/195.resolution 23',
    ]);
    assert.deepEqual(await references('[^2]', true), ['[^2]', '[^2]:']);
    assert.deepEqual(await references('[^2]', false), ['[^2]']);
    assert.deepEqual(await references('Calls', true), []);
  });

  test('a mark lights up as read, its note as written; other words are left to the editor', async () => {
    const lit = await asked<DocumentHighlight[]>('documentHighlight', '[^2]');
    assert.deepEqual(
      lit.map(({ range, kind }) => [draft.words(range), kind]),
      [
        ['[^2]', DocumentHighlightKind.Read],
        ['[^2]:', DocumentHighlightKind.Write],
      ],
    );
    assert.equal(await asked('documentHighlight', 'Calls'), null);
  });

  test('a hover is Markdown over the words it is about, with links that open', async () => {
    const { contents, range } = await asked<Hover & { contents: { kind: string; value: string } }>(
      'hover',
      '71/1',
    );
    assert.equal(draft.words(range as never), 'resolutions 71/1');
    assert.equal(contents.kind, 'markdown');
    assert.match(contents.value, /^\*\*New York Declaration for Refugees and Migrants\*\* · NYD {2}\n/);
    assert.match(
      contents.value,
      /\n\[Open NYD\]\(agreed-language:\/A\/RES\/71\/1\.resolution\) · \[Open resolution 73\/195, PP1\]\(agreed-language:\/A\/RES\/73\/195\.resolution\?ref=resolution%20PP1\)/,
    );
    assert.equal(await asked('hover', 'row'), null);
    const noted = await askedDraft('1. *Recalls* document A/72/999;\n');
    const web = await noted.ask<{ contents: { value: string } }>('textDocument/hover', {
      position: noted.at('A/72/999'),
    });
    assert.match(web.contents.value, /\[[^\]]+\]\(https:\/\/undocs\.org\/en\/A\/72\/999\)/);
    noted.close();
  });

  test('documents that are loaded are linked', async () =>
    assert.deepEqual(
      (await draft.ask<DocumentLink[]>('textDocument/documentLink')).map(({ range, target, tooltip }) => [
        draft.words(range),
        target,
        tooltip,
      ]),
      ['resolutions 71/1', 'resolution 71/1', 'Resolution 71/1'].map((words) => [words, NYD, 'Open NYD']),
    ));

  test('notes have their marks above them, and an Ibid. its source behind it', async () => {
    const lenses = await draft.ask<CodeLens[]>('textDocument/codeLens');
    assert.deepEqual(
      lenses.map(({ range, command }) => [draft.words(range), command]),
      [
        ['[^1]:', { title: 'Marked in PP1', command: '' }],
        ['[^2]:', { title: 'Marked in PP2', command: '' }],
        ['[^3]:', { title: 'No mark', command: '' }],
      ],
    );
    const hints = (from: string, to: string) =>
      draft.ask<InlayHint[]>('textDocument/inlayHint', {
        range: { start: draft.at(from), end: draft.at(to) },
      });
    assert.deepEqual(await hints('title', '3822.'), [
      {
        position: draft.at('3822.', '3822.'.length),
        label: ' = United Nations, Treaty Series, vol. 266, No. 3822.',
      },
    ]);
    assert.deepEqual(await hints('title', 'Convention'), []);
  });

  test('paragraphs of several lines fold, others do not', async () => {
    const folds = await draft.ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 2],
        [10, 18],
        [12, 16],
        [20, 24],
      ],
    );
  });

  test('tokens are counted from each other, as the protocol has it, in all or in a range', async () => {
    const { data } = await draft.ask<SemanticTokens>('textDocument/semanticTokens/full');
    // Recalling, resolutions 71/1, [^1], 70/900: opening, citation, footnote
    assert.deepEqual(
      data.slice(0, 20),
      [6, 1, 9, 0, 0, 0, 15, 16, 2, 0, 0, 16, 21, 6, 0, 0, 21, 4, 3, 0].slice(0, 20),
    );
    const range = draft.rangeOf('1. *Calls upon* States');
    const some = await draft.ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
    assert.deepEqual(some.data, [12, 4, 10, 0, 0]);
  });

  test('a selection grows from the words to the whole draft', async () => {
    const [row] = await draft.ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [draft.at('row')],
    });
    const grown: string[] = [];
    for (let range = row; range; range = range.parent) grown.push(draft.words(range.range));
    assert.deepEqual(grown.slice(0, 4), ['row', 'To row', 'To row;', '(a) To row;']);
    assert.equal(grown.at(-1), TEXT);
  });

  test('a footnote is renamed in the version that is open, or the reason why not is shown', async () => {
    const found = await asked<{ placeholder: string; range: never }>('prepareRename', '[^2]');
    assert.deepEqual([found.placeholder, draft.words(found.range)], ['2', '2']);
    assert.equal(await asked('prepareRename', 'Calls'), null);
    const { documentChanges } = await asked<WorkspaceEdit>('rename', '[^2]', { newName: '9' });
    const [change] = documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: draft.uri, version: 1 });
    assert.equal(draft.changed(change.edits as never), TEXT.replaceAll('[^2]', '[^9]'));
    assert.equal(await asked('rename', '[^2]', { newName: '1' }), null);
    assert.deepEqual(draft.talk.shown, ['There is a footnote 1 already']);
    assert.equal(await asked('rename', 'Calls', { newName: '1' }), null);
  });
});

suite('a draft whose drafter wants no lenses and hints', () => {
  test('has none', async () => {
    const draft = await askedDraft(TEXT);
    assert.deepEqual(await draft.ask('textDocument/codeLens'), []);
    const range = { start: draft.at('title'), end: draft.at('3822.') };
    assert.deepEqual(await draft.ask('textDocument/inlayHint', { range }), []);
    draft.close();
  });
});

suite('an editor that understands less', () => {
  test('gets plain changes, and symbols and links in the form it knows', async () => {
    const draft = await askedDraft(TEXT, { announce: () => ({}) });
    const position = draft.at('[^2]');
    const edit = await draft.ask<WorkspaceEdit>('textDocument/rename', { position, newName: '9' });
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.equal(draft.changed(edit.changes?.[draft.uri] ?? []), TEXT.replaceAll('[^2]', '[^9]'));
    draft.close();
  });

  test('or more: links with the words they are of', async () => {
    const draft = await askedDraft(TEXT, {
      announce: (usual) => ({
        ...usual,
        textDocument: { ...usual.textDocument, definition: { linkSupport: true } },
      }),
    });
    const links = (words: string) =>
      draft.ask<LocationLink[]>('textDocument/definition', { position: draft.at(words) });
    const [note] = await links('[^2]');
    assert.ok(note);
    assert.equal(draft.words(note.originSelectionRange as never), '[^2]');
    assert.equal(note.targetUri, draft.uri);
    assert.equal(
      draft.words(note.targetSelectionRange),
      'United Nations, *Treaty Series*, vol. 1577, No. 27531.',
    );
    assert.match(draft.words(note.targetRange), /^\[\^2\]: United Nations/);
    const [document] = await links('71/1');
    assert.equal(document?.targetUri, NYD);
    assert.equal(draft.words(document?.originSelectionRange as never), 'resolutions 71/1');
    draft.close();
  });
});

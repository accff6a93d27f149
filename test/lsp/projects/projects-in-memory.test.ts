/** What folders around drafts say, over a host in memory: what is read, how often, and what is told and written. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { ProjectHost } from '../../../server/src/lsp/projects/project-host';
import type { StatusResult } from '../../../server/src/lsp/protocol';
import type { KeptFile } from '../../../server/src/service/world/kept-file';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';
import type { TalkOptions } from '../../support/talk';

const assets = readsFrom(packedAssets(smallWorld().corpus));
const FOLDER = 'file:///w';
const DRAFT = `${FOLDER}/drafts/a.resolution`;
/** In this a comma and a z are missing. */
const TEXT = '*Noting* the tides;\n\n1. *Decides* to organise boats.\n';

/** A file whose content tests may look at and change. */
class MemoryFile implements KeptFile {
  text: string | undefined;
  /** Called before each replacement; false where another program was quicker. */
  may = () => true;
  constructor(text?: string) {
    this.text = text;
  }
  async read() {
    return this.text;
  }
  async replace(before: string | undefined, after: string) {
    if (!this.may() || before !== this.text) return false;
    this.text = after;
    return true;
  }
}

/** A folder whose configuration and kept wordings are files in memory; `asked` tells of each look at them. */
function folder(config: string | undefined, kept?: string) {
  const files = { config: new MemoryFile(config), kept: new MemoryFile(kept) };
  const asked: (readonly string[])[] = [];
  const projects: ProjectHost = {
    config: async (_draft, roots) => {
      asked.push(roots);
      const { text } = files.config;
      if (text === 'locked') throw new Error('permission denied');
      return text === undefined ? undefined : { folder: FOLDER, text };
    },
    kept: async () => ({ file: files.kept, name: 'drafts/a.resolution' }),
    configFile: async (draft) => (draft.startsWith(FOLDER) ? files.config : undefined),
    today: () => '2026-11-10',
  };
  return { ...files, asked, projects };
}

type Folder = ReturnType<typeof folder>;

async function opened(
  { projects }: Pick<Folder, 'projects'>,
  options: TalkOptions = {},
  more: object = {},
  uri = DRAFT,
) {
  const talk = await talkInMemory({ runtime: { ...assets, projects, ...more }, pull: true, ...options });
  talk.open(uri, TEXT);
  const codes = async (of = uri) => (await talk.diagnostics(of, 1)).map(({ code }) => code);
  const tell = (method: string, params: object) => talk.connection.sendNotification(method, params);
  const changed = (...uris: string[]) =>
    tell('workspace/didChangeWatchedFiles', { changes: uris.map((one) => ({ uri: one, type: 2 })) });
  return {
    talk,
    codes,
    tell,
    changed,
    execute: (command: string, ...args: unknown[]) =>
      talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args }),
    close() {
      assert.deepEqual(talk.bugs, []);
      talk.close();
    },
  };
}

const BOTH = ['preambular-comma', 'oxford-ize'];
const OFF = 'rules: {preambular-comma: off}\n';

suite('the folder of a draft', () => {
  test('is asked once, with the folders of the workspace, until something in it changes', async () => {
    const w = folder(OFF);
    const on = await opened(w, { rootUri: FOLDER });
    assert.deepEqual(await on.codes(), BOTH.slice(1));
    await on.codes();
    await on.changed(`${FOLDER}/drafts/b.resolution`, `${FOLDER}/x.agreed-language/config.yaml`);
    await on.codes();
    assert.deepEqual(w.asked, [[FOLDER]]);
    w.config.text = undefined;
    await on.changed('file:///elsewhere/a', `${FOLDER}/.agreed-language/config.yaml`);
    assert.deepEqual(await on.codes(), BOTH);
    assert.equal(w.asked.length, 2);
    on.close();
  });

  test('is asked again of a draft that was closed', async () => {
    const w = folder(OFF);
    const on = await opened(w);
    await on.codes();
    await on.tell('textDocument/didClose', { textDocument: { uri: DRAFT } });
    on.talk.open(DRAFT, TEXT);
    await on.codes();
    assert.deepEqual(w.asked, [[], []], 'without a workspace there are no folders of it');
    on.close();
  });

  test('that cannot be read is told once, and changes nothing', async () => {
    const w = folder('locked', '7');
    const on = await opened(w, { initializationOptions: {} });
    assert.deepEqual(await on.codes(), BOTH);
    await on.changed(`${FOLDER}/.agreed-language/config.yaml`);
    assert.deepEqual(await on.codes(), BOTH);
    assert.equal(w.asked.length, 2);
    assert.deepEqual(on.talk.shown, [
      '.agreed-language/config.yaml: permission denied',
      'Kept wordings: it must hold an object with a list "kept": correct or delete it',
    ]);
    on.close();
  });

  test('is trusted or not as the client says, and read again only where that is new', async () => {
    const w = folder('yardstick: [NONE]\nmode: tabling\n');
    const on = await opened(w);
    const yardstick = async () => {
      const { draft } = await on.talk.connection.sendRequest<StatusResult>('agreedLanguage/status', {
        textDocument: { uri: DRAFT },
      });
      return draft.mode;
    };
    assert.equal(await yardstick(), 'tabling');
    await on.tell('agreedLanguage/setTrusted', { trusted: true });
    await yardstick();
    assert.equal(w.asked.length, 1);
    await on.tell('agreedLanguage/setTrusted', {});
    assert.equal(await yardstick(), 'tabling', 'a mode does no harm');
    assert.equal(w.asked.length, 2);
    on.close();
  });

  const watching = async (announce: (usual: ClientCapabilities) => ClientCapabilities) => {
    const watched: string[] = [];
    let wake = () => {};
    const w = folder(OFF);
    const on = await opened(
      w,
      { announce },
      {
        watch: (name: string, changed: () => void) => {
          watched.push(name);
          wake = changed;
          return { dispose: () => {} };
        },
      },
    );
    await on.codes();
    w.config.text = '';
    return { on, w, watched, wake: () => wake() };
  };

  test('is watched by the host, once, where the client does not watch', async () => {
    const { on, watched, wake } = await watching(({ workspace: _, ...usual }) => usual);
    assert.deepEqual(watched, [`${FOLDER}/.agreed-language`]);
    wake();
    assert.deepEqual(await on.codes(), BOTH);
    assert.equal(watched.length, 1);
    assert.deepEqual(on.talk.registered, []);
    on.close();
  });

  test('is watched by the client where it can', async () => {
    const { on, watched } = await watching((usual) => usual);
    assert.deepEqual(watched, []);
    assert.deepEqual(
      on.talk.registered.map(({ method, registerOptions }) => [method, registerOptions]),
      [['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**/.agreed-language/*' }] }]],
    );
    on.close();
  });
});

suite('wordings that the server keeps', () => {
  const WORDING = { rule: 'preambular-comma', words: ';', before: 'noting the tides', after: '' };
  const entry = (file: string) => JSON.stringify({ kept: [{ file, ...WORDING }] });

  test('are those of the draft, not those of another one', async () => {
    for (const [file, codes] of [
      ['drafts/a.resolution', BOTH.slice(1)],
      ['drafts/b.resolution', BOTH],
    ] as const) {
      const on = await opened(folder(undefined, entry(file)), { initializationOptions: {} });
      assert.deepEqual(await on.codes(), codes, file);
      on.close();
    }
  });

  test('are the business of a client that says so', async () => {
    const on = await opened(folder(undefined, entry('drafts/a.resolution')));
    assert.deepEqual(await on.codes(), BOTH);
    assert.deepEqual(on.talk.server.capabilities.executeCommandProvider?.commands, [
      'agreedLanguage.turnOffRule',
    ]);
    on.close();
  });

  test('are written with the day, and told', async () => {
    const w = folder(undefined);
    const on = await opened(w, { initializationOptions: {} });
    assert.deepEqual(await on.codes(), BOTH);
    await on.execute('agreedLanguage.keepWording', DRAFT, WORDING);
    assert.deepEqual(await on.codes(), BOTH.slice(1));
    assert.deepEqual(JSON.parse(w.kept.text ?? '').kept, [
      { ...WORDING, file: 'drafts/a.resolution', keptOn: '2026-11-10' },
    ]);
    assert.deepEqual(on.talk.shown, ['Kept: ;']);
    on.close();
  });

  test('that are none are left out', async () => {
    const w = folder(undefined);
    const on = await opened(w, { initializationOptions: {} });
    for (const args of [
      [],
      [7, WORDING],
      [DRAFT],
      [DRAFT, null],
      [DRAFT, 'x'],
      [DRAFT, { ...WORDING, words: 7 }],
    ])
      await on.execute('agreedLanguage.keepWording', ...args);
    await on.execute('agreedLanguage.sing', DRAFT, WORDING);
    assert.deepEqual([w.kept.text, on.talk.shown], [undefined, []]);
    on.close();
  });
});

suite('a rule that is turned off', () => {
  const announce = (usual: ClientCapabilities): ClientCapabilities => ({
    ...usual,
    workspace: { ...usual.workspace, applyEdit: true },
  });
  const COMMAND = 'agreedLanguage.turnOffRule';

  test('in the workspace is written again where another program has changed the file', async () => {
    const w = folder('mode: tabling\n');
    let round = 0;
    w.config.may = () => {
      if (++round === 1) w.config.text = 'mode: archive\n';
      return true;
    };
    const on = await opened(w);
    await on.execute(COMMAND, DRAFT, 'preambular-comma', 'workspace');
    assert.equal(w.config.text, 'mode: archive\nrules: {preambular-comma: off}\n');
    assert.equal(round, 2);
    on.close();
  });

  test('in a folder without a configuration makes one', async () => {
    const w = folder(undefined);
    const on = await opened(w);
    assert.deepEqual(await on.codes(), BOTH);
    await on.execute(COMMAND, DRAFT, 'preambular-comma', 'workspace');
    assert.equal(w.config.text, OFF);
    assert.deepEqual(await on.codes(), BOTH.slice(1));
    on.close();
  });

  for (const [why, uri, rule, where, message] of [
    ['the file is no YAML', DRAFT, 'syntax', 'workspace', '.agreed-language/config.yaml cannot be read'],
    [
      'there is no folder',
      'untitled:a',
      'syntax',
      'workspace',
      'the draft lies in no folder with a configuration',
    ],
    [
      'others change the file',
      `${DRAFT}#busy`,
      'syntax',
      'workspace',
      '.agreed-language/config.yaml is being changed by others all the time: try again',
    ],
    ['the front matter is none', DRAFT, 'syntax', 'draft', 'the front matter of the draft cannot be read'],
  ] as const)
    test(`is not where ${why}, and the person is told`, async () => {
      const w = folder(uri.endsWith('#busy') ? '' : 'rules: [');
      let tries = 0;
      w.config.may = () => ++tries < 0;
      const on = await opened(w, { announce }, {}, DRAFT);
      on.talk.change(DRAFT, 2, [{ text: '---\nrules: [\n---\n\n1. *Decides* to row.\n' }]);
      await on.execute(COMMAND, uri, rule, where);
      assert.deepEqual(
        on.talk.shown.filter((one) => one.startsWith('The rule')),
        [`The rule could not be turned off: ${message}`],
      );
      assert.equal(tries, uri.endsWith('#busy') ? 20 : 0);
      on.close();
    });

  test('is asked for with an address, a name and nothing else', async () => {
    const w = folder('');
    const on = await opened(w, { announce });
    let applied = 0;
    on.talk.connection.onRequest('workspace/applyEdit', () => {
      applied += 1;
      return { applied: true };
    });
    for (const args of [
      [],
      [7, 'syntax', 'workspace'],
      [DRAFT, 7, 'workspace'],
      [DRAFT, '', 'workspace'],
      [DRAFT, 'syntax: off, x', 'workspace'],
      [DRAFT, 'syntax\n', 'workspace'],
      [DRAFT, '{syntax', 'workspace'],
      [DRAFT, 'x'.repeat(61), 'workspace'],
      ['file:///none.resolution', 'syntax', 'draft'],
    ])
      await on.execute(COMMAND, ...args);
    assert.deepEqual([w.config.text, applied, on.talk.shown], ['', 0, []]);
    on.close();
  });

  test('in the draft is an edit of its front matter, with a label', async () => {
    const on = await opened(folder(''), { announce });
    const sent: unknown[] = [];
    on.talk.connection.onRequest('workspace/applyEdit', (params: unknown) => {
      sent.push(params);
      return { applied: true };
    });
    await on.execute(COMMAND, DRAFT, 'preambular-comma', 'draft');
    const start = { line: 0, character: 0 };
    assert.deepEqual(sent, [
      {
        label: 'Turn off preambular-comma',
        edit: {
          documentChanges: [
            {
              textDocument: { uri: DRAFT, version: 1 },
              edits: [
                { range: { start, end: start }, newText: '---\nrules: {preambular-comma: off}\n---\n\n' },
              ],
            },
          ],
        },
      },
    ]);
    on.close();
  });

  test('is offered once for each rule, where it can be done', async () => {
    const titles = async (options: TalkOptions, uri: string) => {
      const on = await opened(folder(''), options, {}, uri);
      const actions = await on.talk.connection.sendRequest<{ title: string }[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 2, character: 30 } },
        context: { diagnostics: [] },
      });
      on.close();
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Turn'));
    };
    const off = (rule: string, where: string) => `Turn off the rule "${rule}" in ${where}`;
    const inDraft = BOTH.map((rule) => off(rule, 'this draft'));
    const inFolder = BOTH.map((rule) => off(rule, 'the workspace'));
    assert.deepEqual(await titles({}, DRAFT), inFolder);
    assert.deepEqual(await titles({ announce }, 'untitled:a'), inDraft);
    assert.deepEqual(await titles({}, 'untitled:a'), []);
    assert.deepEqual(
      await titles({ announce }, DRAFT),
      BOTH.flatMap((_, at) => [inDraft[at], inFolder[at]]),
    );
  });
});

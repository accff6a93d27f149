/** What the folder of a draft sets for it, and what is kept there. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import { corpusHost } from '../../server/src/node/corpus-host';
import { projectsOnDisk } from '../../server/src/node/folders/project-host';
import { watchFolder } from '../../server/src/node/folders/watch-folder';
import { importer } from '../support/importer';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';
import type { Talk, TalkOptions } from '../support/talk';

const SENTENCE = 'We commit to light all harbours at night in every season of the year, with oil lamps.';
const { corpus } = smallWorld([
  `---\nsymbol: A/RES/70/900\ntitle: Harbours\nshort: [CSH]\nstanding: adopted\n---\n\n1. ${SENTENCE}\n`,
]);
const DRAFT = `1. ${SENTENCE.replace('every', 'each')}\n`;

/** A folder of `.git` with drafts two folders further down, and the conversations about them. */
class Folder {
  readonly root = mkdtempSync(join(tmpdir(), 'agreed-language-project-'));
  readonly file = join(this.root, 'drafts/second/draft.resolution');
  readonly uri = pathToFileURL(this.file).href;

  constructor(config?: string) {
    mkdirSync(join(this.root, '.git'));
    mkdirSync(join(this.root, '.agreed-language'));
    mkdirSync(join(this.root, 'drafts/second'), { recursive: true });
    if (config !== undefined) this.configure(config);
  }

  configure(config: string): void {
    writeFileSync(join(this.root, '.agreed-language/config.yaml'), config);
  }

  async talk(options: TalkOptions = {}) {
    return talkInMemory({
      runtime: {
        ...readsFrom(packedAssets(corpus)),
        projects: projectsOnDisk(join(this.root, 'data')),
        corpusHost: corpusHost(importer, join(this.root, 'cache')),
        watch: watchFolder,
      },
      ...options,
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const withFolder =
  (config: string | undefined, use: (folder: Folder) => Promise<void>) => async (): Promise<void> => {
    const folder = new Folder(config);
    try {
      await use(folder);
    } finally {
      folder.remove();
    }
  };

const departures = async (talk: Talk, uri: string): Promise<number> =>
  (await talk.diagnostics(uri, 1)).filter(({ code }) => code === 'departs-from-agreed').length;

/** The next publication of a draft after those there have been. */
async function nextPublished(talk: Talk, uri: string, seen: number) {
  for (;;) {
    const found = talk.published.filter((one) => one.uri === uri).at(seen);
    if (found) return found.diagnostics;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

suite('the configuration of a folder', () => {
  test(
    'holds for drafts further down, up to the folder of .git',
    withFolder('yardstick: [CSH]\n', async (folder) => {
      const talk = await folder.talk();
      talk.open(folder.uri, DRAFT);
      assert.equal(await departures(talk, folder.uri), 1);
      const outside = pathToFileURL(join(tmpdir(), 'other.resolution')).href;
      talk.open(outside, DRAFT);
      assert.equal(await departures(talk, outside), 0);
      talk.close();
    }),
  );

  test(
    'gives way to what the editor has set, rule by rule',
    withFolder(
      'yardstick: [CSH]\nrules: {departs-from-agreed: off, paragraph-number: off}\n',
      async (folder) => {
        const talk = await folder.talk({ settings: { rules: { 'departs-from-agreed': 'error' } } });
        talk.open(folder.uri, DRAFT.replace('1.', '7.'));
        const found = await talk.diagnostics(folder.uri, 1);
        assert.deepEqual(
          found.map(({ code, severity }) => [code, severity]),
          [['departs-from-agreed', 1]],
        );
        talk.close();
      },
    ),
  );

  test(
    'is read again when it changes, where the client does not watch files',
    withFolder('rules: {departs-from-agreed: off}\nyardstick: [CSH]\n', async (folder) => {
      const announce = (usual: ClientCapabilities): ClientCapabilities => ({
        ...usual,
        workspace: { configuration: true },
      });
      const talk = await folder.talk({ announce });
      talk.open(folder.uri, DRAFT);
      assert.equal(await departures(talk, folder.uri), 0);
      folder.configure('yardstick: [CSH]\n');
      const found = await nextPublished(talk, folder.uri, 1);
      assert.ok(found.some(({ code }) => code === 'departs-from-agreed'));
      talk.close();
    }),
  );

  test(
    'names folders of documents, from its own place',
    withFolder('corpus: [texts]\nyardstick: [CSH]\n', async (folder) => {
      mkdirSync(join(folder.root, 'texts'));
      const own =
        '---\nsymbol: A/RES/70/901\ntitle: Ferries\nstanding: adopted\n---\n\n1. *Decides* to row.\n';
      writeFileSync(join(folder.root, 'texts/ferries.resolution'), own);
      const talk = await folder.talk();
      talk.open(folder.uri, DRAFT);
      await talk.diagnostics(folder.uri, 1);
      const found = await talk.connection.sendRequest<{ symbol: string }[]>('agreedLanguage/search', {
        query: 'decides to row',
      });
      assert.equal(found[0]?.symbol, 'A/RES/70/901');
      talk.close();
    }),
  );

  test(
    'has neither yardstick nor corpus folders where the folder is not trusted, until it is',
    withFolder('yardstick: [CSH]\nrules: {paragraph-number: off}\n', async (folder) => {
      const talk = await folder.talk({ initializationOptions: { trusted: false } });
      talk.open(folder.uri, DRAFT.replace('1.', '7.'));
      assert.deepEqual(await talk.diagnostics(folder.uri, 1), []);
      await talk.connection.sendNotification('agreedLanguage/setTrusted', { trusted: true });
      const found = await nextPublished(talk, folder.uri, 1);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['departs-from-agreed'],
      );
      talk.close();
    }),
  );

  test(
    'that is wrong is told once, with the nearest name, and the rest of it holds',
    withFolder('yardstik: [CSH]\nrules: {departs-from-agree: off}\nmode: tabling\n', async (folder) => {
      const talk = await folder.talk();
      talk.open(folder.uri, DRAFT.replace('.\n', ' [EU: bright].\n'));
      const found = await talk.diagnostics(folder.uri, 1);
      assert.ok(found.some(({ code }) => code === 'open-bracket'));
      assert.deepEqual(talk.shown, [
        '.agreed-language/config.yaml: has a key that is not known: yardstik (yardstick, corpus, rules, mode, delegation, delegations)',
        '.agreed-language/config.yaml: rules names a rule that there is not: departs-from-agree; did you mean departs-from-agreed?',
      ]);
      talk.close();
    }),
  );
});

suite('a client that keeps no wordings', () => {
  const keepAction = async (talk: Talk, uri: string) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const actions = await talk.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    return actions.find(({ title }) => title === 'Keep this wording')?.command;
  };

  test(
    'has the server keep them, in the file that the folder shares',
    withFolder('yardstick: [CSH]\n', async (folder) => {
      const talk = await folder.talk({ initializationOptions: {} });
      assert.deepEqual(talk.server.capabilities.executeCommandProvider?.commands, [
        'agreedLanguage.keepWording',
        'agreedLanguage.turnOffRule',
      ]);
      talk.open(folder.uri, DRAFT);
      assert.equal(await departures(talk, folder.uri), 1);
      const { command, arguments: args } = (await keepAction(talk, folder.uri)) ?? {};
      await talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
      assert.deepEqual(await nextPublished(talk, folder.uri, 1), []);
      const { kept } = JSON.parse(readFileSync(join(folder.root, '.agreed-language/kept.json'), 'utf8'));
      const [{ file, rule, words, keptOn }] = kept;
      assert.deepEqual(
        [file, rule, words],
        ['drafts/second/draft.resolution', 'departs-from-agreed', 'each'],
      );
      assert.match(keptOn, /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(talk.shown, ['Kept: each']);
      talk.close();

      const again = await folder.talk({ initializationOptions: {} });
      again.open(folder.uri, DRAFT);
      assert.equal(await departures(again, folder.uri), 0, 'kept in the next session, too');
      again.close();
    }),
  );

  test(
    'has those of loose files among what the person has decided',
    withFolder(undefined, async (folder) => {
      const loose = pathToFileURL(join(tmpdir(), 'loose.resolution')).href;
      const settings = { yardstick: ['CSH'] };
      const talk = await folder.talk({ initializationOptions: {}, settings });
      talk.open(loose, DRAFT);
      assert.equal(await departures(talk, loose), 1);
      const { command, arguments: args } = (await keepAction(talk, loose)) ?? {};
      await talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
      assert.deepEqual(await nextPublished(talk, loose, 1), []);
      const { kept } = JSON.parse(readFileSync(join(folder.root, 'data/kept.json'), 'utf8'));
      assert.equal(kept[0].file, loose);
      talk.close();
    }),
  );

  test(
    'is told why where the file cannot be written',
    withFolder('yardstick: [CSH]\n', async (folder) => {
      writeFileSync(join(folder.root, '.agreed-language/kept.json'), '{ "kept": 7 }');
      const talk = await folder.talk({ initializationOptions: {} });
      talk.open(folder.uri, DRAFT);
      await talk.diagnostics(folder.uri, 1);
      const { command, arguments: args } = (await keepAction(talk, folder.uri)) ?? {};
      await talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
      assert.deepEqual(talk.shown, [
        'Kept wordings: its "kept" is no list: correct or delete it',
        'The wording could not be kept: its "kept" is no list: correct or delete it',
      ]);
      talk.close();
    }),
  );
});

suite('turning a rule off', () => {
  const announce = (usual: ClientCapabilities): ClientCapabilities => ({
    ...usual,
    workspace: { ...usual.workspace, applyEdit: true },
  });
  const actionsIn = async (talk: Talk, uri: string) =>
    talk.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      context: { diagnostics: [] },
    });

  test(
    'is the last that is offered, never preferred and without an edit',
    withFolder('yardstick: [CSH]\n', async (folder) => {
      const talk = await folder.talk({ announce });
      talk.open(folder.uri, DRAFT);
      const actions = await actionsIn(talk, folder.uri);
      assert.deepEqual(
        actions.slice(-2).map(({ title, edit, isPreferred }) => [title, edit, isPreferred]),
        [
          ['Turn off the rule "departs-from-agreed" in this draft', undefined, undefined],
          ['Turn off the rule "departs-from-agreed" in the workspace', undefined, undefined],
        ],
      );
      talk.close();
    }),
  );

  test(
    'in the draft writes its front matter through the client',
    withFolder('yardstick: [CSH]\n', async (folder) => {
      const talk = await folder.talk({ announce });
      talk.open(folder.uri, DRAFT);
      const { command, arguments: args } = (await actionsIn(talk, folder.uri)).at(-2)?.command ?? {};
      let applied = '';
      talk.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
        applied = JSON.stringify(edit);
        return { applied: true };
      });
      await talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
      assert.match(applied, /"newText":"---\\nrules: \{departs-from-agreed: off\}\\n---/);
      talk.close();
    }),
  );

  test(
    'in the workspace writes the configuration, and what it said stays',
    withFolder('# ours\nyardstick: [CSH]\n', async (folder) => {
      const talk = await folder.talk({ announce });
      talk.open(folder.uri, DRAFT);
      assert.equal(await departures(talk, folder.uri), 1);
      const { command, arguments: args } = (await actionsIn(talk, folder.uri)).at(-1)?.command ?? {};
      await talk.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
      assert.deepEqual(await nextPublished(talk, folder.uri, 1), []);
      assert.equal(
        readFileSync(join(folder.root, '.agreed-language/config.yaml'), 'utf8'),
        '# ours\nyardstick: [CSH]\nrules: {departs-from-agreed: off}\n',
      );
      talk.close();
    }),
  );
});

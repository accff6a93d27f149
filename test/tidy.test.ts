/** What the code base promises about itself; see the invariants of docs/architecture.md. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { features } from '../server/src/lsp/handlers/all';
import { method } from '../server/src/lsp/protocol';
import { assistantMethod } from '../server/src/lsp/protocols/assistants';
import { clientCommand } from '../server/src/lsp/protocols/commands';
import { rules } from '../server/src/service/rules/all';
import { settingDefaults } from '../server/src/service/world/settings';

/** A layer may import those before it, `import` and `corpus` not each other's successors. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  resolution: ['text'],
  import: ['text', 'resolution'],
  corpus: ['text', 'resolution'],
  match: ['text', 'resolution', 'corpus'],
  export: ['text', 'resolution', 'corpus', 'match'],
  service: ['text', 'resolution', 'import', 'corpus', 'match', 'export'],
  lsp: ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service'],
  node: ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service', 'lsp'],
  browser: ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service', 'lsp'],
  mcp: ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service', 'lsp', 'node'],
  cli: ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service', 'lsp', 'node'],
};
const PURE = ['text', 'resolution', 'import', 'corpus', 'match', 'export', 'service'];

/** The folders inside a layer: each may import those that its row names, which stand in rows before it. */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  match: {
    index: [],
    overlay: ['index'],
    reference: ['index'],
    align: ['index', 'reference'],
    compare: ['index', 'reference', 'align'],
    predict: ['index'],
    search: ['index'],
    revision: ['index'],
    usage: ['index'],
    sources: ['index', 'reference', 'align', 'compare', 'revision'],
  },
  // The row without a name is finding.ts, what all of them speak of.
  service: {
    '': [],
    draft: [],
    verification: [],
    world: ['', 'draft'],
    citations: ['draft', 'world'],
    check: ['', 'draft', 'world'],
    agreed: ['', 'draft', 'check'],
    edits: ['', 'draft', 'citations'],
    rules: ['', 'draft', 'world', 'citations', 'check', 'agreed', 'edits'],
    update: ['', 'draft', 'world', 'citations', 'rules'],
    features: ['', 'draft', 'world', 'citations', 'check', 'agreed', 'edits', 'rules'],
    assistants: ['', 'draft', 'verification', 'world', 'citations', 'check', 'features', 'update'],
  },
};

/** Names that two files still export. The list only ever gets shorter. */
const SHARED_NAMES: readonly string[] = [];

interface Source {
  readonly layer: string;
  readonly file: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** The sources below a folder, relative to it, with slashes. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));

const filesNamed = (folder: string, name: string): readonly string[] =>
  filesBelow(folder).filter((file) => file === name || file.endsWith(`/${name}`));

const sources: readonly Source[] = Object.keys(MAY_IMPORT).flatMap((layer) => {
  const folder = join('server/src', layer);
  return filesBelow(folder).map((name) => {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const imports = [...code.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    );
    return { layer, file, code, imports };
  });
});

/** The file that an import names; a library is not ours. */
const target = (file: string, name: string): string =>
  name.startsWith('.') ? `${join(file, '..', name)}.ts` : name;

/** The folder of a layer that a file is in; empty for a file of the layer itself. */
const roomOf = (file: string): string => file.replaceAll('\\', '/').split('/').slice(3, -1)[0] ?? '';

const EXPORT =
  /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

/** The files that define an exported name, by name. An adapter of lsp/handlers is called as its feature is. */
function ownersOfNames(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { layer, file, code } of sources) {
    if (!(PURE.includes(layer) || layer === 'lsp') || roomOf(file) === 'handlers') continue;
    for (const [, name = ''] of code.matchAll(EXPORT)) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  return owners;
}

suite('the house', () => {
  test('imports point one way through the layers', () => {
    for (const { layer, file, imports } of sources)
      for (const name of imports.filter((one) => one.startsWith('.'))) {
        const [, , other = ''] = join(file, '..', name).split(/[\\/]/);
        assert.ok(other === layer || MAY_IMPORT[layer]?.includes(other), `${file} imports ${name}`);
      }
  });

  test('imports point one way through the folders of a layer', () => {
    for (const [top, rows] of Object.entries(ROOMS)) {
      const rooms = Object.keys(rows);
      for (const [room, others] of Object.entries(rows))
        for (const other of others)
          assert.ok(rooms.indexOf(other) < rooms.indexOf(room), `${room}: ${other} has no row before it`);
      for (const { layer, file, imports } of sources.filter((source) => source.layer === top)) {
        const room = roomOf(file);
        assert.ok(room in rows, `server/src/${top}/${room} has no row`);
        for (const name of imports.filter((one) => one.startsWith('.'))) {
          const other = target(file, name).replaceAll('\\', '/');
          const isWithin = !other.startsWith(`server/src/${layer}/`) || roomOf(other) === room;
          assert.ok(isWithin || rows[room]?.includes(roomOf(other)), `${file} imports ${name}`);
        }
      }
    }
  });

  test('an exported name has one owner', () => {
    const shared = [...ownersOfNames()].filter(([, files]) => files.length > 1);
    assert.deepEqual(shared.map(([name]) => name).sort(), SHARED_NAMES, JSON.stringify(shared, null, 1));
  });

  test('imports run in no circle, those of types included', () => {
    const left = new Map(
      sources.map(({ file, imports }) => [file, imports.map((name) => target(file, name))]),
    );
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      const imported = new Set([...left.values()].flat());
      for (const [file, names] of left)
        if (!imported.has(file) || !names.some((name) => left.has(name))) left.delete(file);
    }
    assert.deepEqual([...left.keys()], []);
  });

  test('pure layers reach no file, network, clock, console or chance', () => {
    const impure =
      /\b(?:require|process|console|fetch|setTimeout|setInterval|setImmediate)\b\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./;
    for (const { layer, file, code, imports } of sources.filter((source) => PURE.includes(source.layer))) {
      const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
      assert.doesNotMatch(bare, impure, file);
      for (const name of imports) assert.doesNotMatch(name, /^node:|^vscode/, `${file} (${layer})`);
    }
  });

  test('nothing speaks over the network', () => {
    const sockets = /[\\/]local-socket\.ts$/;
    for (const { file, imports } of sources.filter((source) => !sockets.test(source.file)))
      for (const name of imports)
        assert.doesNotMatch(name, /^(?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/|$)/, file);
    // Over sockets the server speaks to who started it: all that are opened go to this machine.
    const [{ code, imports } = { code: '', imports: [] }] = sources.filter(({ file }) => sockets.test(file));
    assert.deepEqual(imports, ['node:net']);
    assert.deepEqual(code.match(/\bconnect\(.*?\)/g), [
      "connect({ port, host: '127.0.0.1' })",
      'connect({ path })',
    ]);
  });

  test('one library has one importer', () => {
    const importers = (library: string) =>
      sources
        .filter(({ imports }) => imports.includes(library))
        .map(({ file }) => file.replaceAll('\\', '/'));
    for (const file of importers('fuse.js')) assert.equal(file, 'server/src/corpus/instrument-search.ts');
    for (const { layer, file, imports } of sources)
      if (imports.some((name) => name.startsWith('vscode-languageserver') && !name.endsWith('-textdocument')))
        assert.ok(['lsp', 'node', 'browser'].includes(layer), file);
  });

  test('files are about one thing', () => {
    const data = /(?:-table|recipes[\\/].*|words-table)\.ts$/;
    for (const { file, code } of sources)
      if (!data.test(file)) assert.ok(code.split('\n').length <= 400, `${file} has more than 400 lines`);
  });

  test('folders can be read at a glance: at most 20 files, and 25 rules of style', () => {
    const sizes = new Map<string, number>();
    for (const { file } of sources) {
      const folder = dirname(file);
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    for (const [folder, size] of sizes)
      assert.ok(size <= (/rules[\\/]style$/.test(folder) ? 25 : 20), `${folder} has ${size} files`);
  });

  test('a rule has one name, in its file and in the settings', () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
    for (const id of ids)
      assert.equal(
        filesNamed('server/src/service/rules', `${id}.ts`).length,
        1,
        `${id}.ts below server/src/service/rules`,
      );
  });

  test('every rule has a test file of its name, in the folder of its group', () => {
    const tested = (file: string) => filesNamed('test/service/rules', file.replace(/\.ts$/, '.test.ts'));
    for (const { id } of rules) {
      const [file = ''] = filesNamed('server/src/service/rules', `${id}.ts`);
      assert.deepEqual(tested(file), [file.replace(/\.ts$/, '.test.ts')], id);
    }
  });

  test('every setting stands in package.json with its default, and no other', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const listed: Record<string, { default: unknown }> = contributes.configuration.properties;
    const defaults = Object.entries(listed).map(([key, value]) => [
      key.replace('agreedLanguage.', ''),
      value.default,
    ]);
    assert.deepEqual(Object.fromEntries(defaults), settingDefaults);
  });

  test('our own requests, notifications and commands are on their page, once', () => {
    const page = readFileSync('docs/protocol.md', 'utf8');
    for (const name of [
      ...Object.values(method),
      ...Object.values(assistantMethod),
      ...Object.values(clientCommand),
    ])
      assert.equal(page.split(`\n| \`${name}\` |`).length, 2, name);
  });

  test('every adapter of lsp/handlers is in use', () => {
    const files = filesBelow('server/src/lsp/handlers').filter((file) => file !== 'all.ts');
    const all = readFileSync('server/src/lsp/handlers/all.ts', 'utf8');
    const unused = files.filter((file) => !all.includes(`'./${file.replace(/\.ts$/, '')}'`));
    assert.ok(features.length > 0);
    assert.deepEqual(unused, []);
  });
});

/** docs/architecture.md shows the code as it is: its picture against the imports, its file names against the tree. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync('docs/architecture.md', 'utf8');
const picture = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

/** `a --> b`, each end perhaps with its label: `a["..."] --> b["..."]`. */
const drawn = [...picture.matchAll(/^ *(\w+)(?:\[.*?\])? --> (\w+)/gm)].map(
  ([, from = '', to = '']): readonly [string, string] => [from, to],
);

const ROOMS = ['service', 'match'];

/** The rooms that a file and its imports are in: the layer, and inside some layers the folder. */
function* imports(): Iterable<readonly [from: string, to: string]> {
  const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts')).map((name) => name.replaceAll('\\', '/')))
    for (const [, name = ''] of readFileSync(join('server/src', file), 'utf8').matchAll(
      /from '(\.[^']+)'/g,
    )) {
      const from = file.split('/');
      const to = join(file, '..', name).replaceAll('\\', '/').split('/');
      const [layer = '', room = ''] = from;
      if (to[0] !== layer) yield [layer, to[0] ?? ''];
      else if (ROOMS.includes(layer) && from.length > 2 && to.length > 2 && to[1] !== room)
        yield [room, to[1] ?? ''];
    }
}

const imported = new Set([...imports()].map((arrow) => arrow.join(' ')));

/** What can be reached from a room along the arrows of the picture. */
function reached(from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [start, end] of drawn)
    if (start === from && !seen.has(end)) {
      seen.add(end);
      reached(end, seen);
    }
  return seen;
}

suite('the picture of the architecture', () => {
  test('draws no arrow that no import goes along', () => {
    assert.ok(drawn.length > 20);
    for (const arrow of drawn) assert.ok(imported.has(arrow.join(' ')), arrow.join(' --> '));
  });

  test('has a way for every import', () => {
    for (const arrow of imported) {
      const [from = '', to = ''] = arrow.split(' ');
      assert.ok(reached(from).has(to), `${from} imports ${to}`);
    }
  });

  test('every file and folder that the page names is there', () => {
    const places = ['', 'server/src', 'server/src/lsp/handlers/text-document'];
    const named = [...page.matchAll(/`([\w./-]+(?:\.ts|\.json|\/))`/g)].map(([, name = '']) => name);
    const inRooms = ['server/src/resolution', 'server/src/import', 'server/src/export'];
    assert.ok(named.length > 40);
    for (const name of named)
      assert.ok(
        [...places, ...inRooms].some((place) => existsSync(join(place, name))) || name === 'tsconfig.json',
        name,
      );
  });

  test('every source file that another page names is there', () => {
    const files = ['server/src', 'client', 'corpus', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file).replaceAll('\\', '/'),
      ),
    );
    for (const name of readdirSync('docs').filter((file) => file.endsWith('.md')))
      for (const [, file = ''] of readFileSync(join('docs', name), 'utf8').matchAll(/`([\w./-]+\.ts)`/g))
        assert.ok(
          files.some((known) => known === file || known.endsWith(`/${file}`)),
          `docs/${name} names ${file}`,
        );
  });
});

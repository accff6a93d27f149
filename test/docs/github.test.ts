/** The files that GitHub reads follow its rules, which it checks only once they are pushed. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: string[] };
}

const FORMS = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FORMS)
  .filter((file) => file !== 'config.yml')
  .map((file) => ({ file, ...parse(readFileSync(join(FORMS, file), 'utf8')) }));

suite('files for GitHub', () => {
  test('every action is pinned to a commit, with its version beside it', () => {
    const steps = readdirSync('.github/workflows').flatMap(
      (file) => readFileSync(join('.github/workflows', file), 'utf8').match(/uses: .+/g) ?? [],
    );
    assert.ok(steps.length > 4);
    for (const step of steps) assert.match(step, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('a workflow may only read', () => {
    const workflow = parse(readFileSync('.github/workflows/test.yml', 'utf8'));
    assert.deepEqual(workflow.permissions, {});
    for (const job of Object.values<{ permissions: object }>(workflow.jobs))
      assert.deepEqual(job.permissions, { contents: 'read' });
  });

  test('a release runs every suite before it publishes, with the secrets of docs/releasing.md and no others', () => {
    const text = readFileSync('.github/workflows/release.yml', 'utf8');
    const { on, permissions, jobs } = parse(text);
    assert.deepEqual([on, permissions], [{ push: { tags: ['v*'] } }, {}]);
    const runs: string[] = jobs.release.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    const at = (words: string) => runs.findIndex((run) => run.includes(words));
    for (const publishing of ['gh release create', 'vsce publish', 'ovsx', 'npm publish'])
      assert.ok(at('.ci/run') >= 0 && at('.ci/run') < at(publishing), publishing);
    const named = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    const listed = [...readFileSync('docs/releasing.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)];
    assert.deepEqual(named.sort(), listed.map(([, name]) => name).sort());
  });

  test('the oldest Node that is tested is the oldest that package.json allows', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { node } = parse(readFileSync('.github/workflows/test.yml', 'utf8')).jobs.all.strategy.matrix;
    assert.equal(Number(/\d+/.exec(engines.node)?.[0]), Math.min(...node.filter(Number)));
  });

  for (const form of forms)
    test(`${form.file} is a form: named, described, its fields labelled and told apart`, () => {
      assert.ok(form.name && form.description);
      const fields: readonly Field[] = form.body;
      const ids = fields.flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const { type, id, attributes } of fields) {
        assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
        if (type === 'markdown') assert.ok(attributes.value);
        else assert.match(`${id} ${attributes.label}`, /^[\w-]+ \S/);
        if (type === 'dropdown') assert.ok(new Set(attributes.options).size > 1, id);
      }
    });
});

// Types the texts of test/vscode/typed in a real VS Code, as a drafter does who knows what they are to say, and counts what
// list and ghost text did: npm run test:vscode -- typing. VSIX=FILE measures another package, TEXTS=children
// types some of the texts, SHOW=1 tells each ghost text. It wants a quiet machine: late answers are missed answers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, root, startHost } from '../../client/dev/vscode-host.mjs';
import { Workbench } from './workbench.mjs';

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** How long a drafter takes from key to key, and looks up after a word. Milliseconds. */
const KEY = 90;
const WORD = 190;

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runTyping() {
  const state = mkdtempSync(join(tmpdir(), 'agreed-language-typing-'));
  const folder = join(state, 'drafts');
  const pictures = join(root, 'out/vscode/typing');
  for (const path of [folder, pictures]) mkdirSync(path, { recursive: true });
  const host = await startHost({
    state,
    settings,
    vsix: packageIn(state),
    args: ['--enable-smoke-test-driver'],
  });
  let browser;
  try {
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
    const workbench = new Workbench(await context.newPage(), { pictures, folder });
    return await typeAll(workbench, host, folder);
  } finally {
    await browser?.close();
    await host.stop();
    rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function packageIn(state) {
  if (process.env.VSIX) return process.env.VSIX;
  const vsix = join(state, 'agreed-language.vsix');
  const script = join(root, 'client/dev/package.mjs');
  execFileSync(process.execPath, [script, '--out', vsix], { encoding: 'utf8', stdio: 'pipe' });
  return vsix;
}

const HEAD = '*The General Assembly*,\n\n';

async function typeAll(workbench, host, folder) {
  const wanted = new RegExp(process.env.TEXTS ?? '');
  const files = readdirSync(join(root, 'test/vscode/typed')).filter((file) => wanted.test(file));
  const texts = files.map((file) => ({
    name: file.replace('.json', ''),
    ...JSON.parse(readFileSync(join(root, 'test/vscode/typed', file), 'utf8')),
  }));
  const total = { letters: 0, keys: 0, open: 0, shown: 0, right: 0, both: 0, paragraphs: 0, stray: 0 };
  for (const { name, title, paragraphs } of texts) {
    const file = join(folder, `${name}.resolution`);
    writeFileSync(file, `# ${title}\n\n${HEAD}`);
    await workbench.open(host, folder, file);
    await workbench.pause(6_000);
    await (await workbench.see('.view-line', 'The General Assembly')).click();
    await workbench.press('Control+End');
    const typist = new Typist(workbench);
    const whole = paragraphs.map(({ text }) => text).join('\n\n');
    await typist.type(whole);
    await workbench.picture(`typed-${name}`);
    const written = (await saved(workbench, file)).slice(`# ${title}\n\n${HEAD}`.length);
    const stray = differences(written.trimEnd(), whole);
    const counts = { ...typist.counts, letters: whole.length, paragraphs: paragraphs.length, stray };
    for (const key of Object.keys(total)) total[key] += counts[key];
    console.log(`    ${lineOf(name, counts)}`);
  }
  console.log(`    ${lineOf('all', total)}`);
  const failures = unmet(total);
  for (const failure of failures) console.log(`    ✗ ${failure}`);
  return { passed: texts.length, failed: failures.length };
}

/** The text of the file once it is saved. */
async function saved(workbench, file) {
  const before = readFileSync(file, 'utf8');
  await workbench.press('Escape', 'Control+s');
  for (let tries = 0; tries < 100 && readFileSync(file, 'utf8') === before; tries++)
    await workbench.pause(200);
  return readFileSync(file, 'utf8');
}

/** What was promised; another package is only measured. */
function unmet({ letters, keys, open, shown, right, paragraphs, stray, both }) {
  if (process.env.VSIX) return [];
  return [
    open / keys > 0.35 && 'the list was open at more than 35 % of the keys',
    right / shown < 0.6 && 'less than 60 % of the ghost texts were right',
    (shown - right) / (paragraphs / 3) > 1 && 'more than one ghost text in three sentences was rejected',
    1 - keys / letters < 0.22 && 'less than 22 % of the keys were saved',
    stray > 0 && 'the text is not what was typed',
    both > 0 && 'list and ghost text stood there at once',
  ].filter(Boolean);
}

function lineOf(name, { letters, keys, open, shown, right, paragraphs, stray, both }) {
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    name.padEnd(10),
    `${letters} letters with ${keys} keys, ${share(letters - keys, letters)} saved`,
    `list open ${share(open, keys)}`,
    `ghost text right ${right} of ${shown}, ${share(right, shown)}`,
    `${((3 * (shown - right)) / paragraphs).toFixed(2)} rejected in three sentences`,
    `both at once ${both}`,
    `lines that differ ${stray}`,
  ].join('; ');
}

/** How many lines of one text do not stand in the other's place. */
function differences(written, wanted) {
  const [a, b] = [written.split('\n'), wanted.split('\n')];
  let count = Math.abs(a.length - b.length);
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] === b[at]) continue;
    count++;
    console.log(`      wanted: ${b[at]}\n      typed:  ${a[at]}`);
  }
  return count;
}

class Typist {
  counts = { keys: 0, open: 0, shown: 0, right: 0, both: 0 };
  #last = '';

  constructor(workbench) {
    this.workbench = workbench;
  }

  async type(wanted) {
    for (let at = 0; at < wanted.length; ) at += await this.#step(wanted, at);
  }

  /** One decision of the drafter; answers how far it has led. */
  async #step(wanted, at) {
    const seen = await this.workbench.page.evaluate(look);
    const rest = wanted.slice(at);
    if (seen.list && seen.ghost) this.counts.both++;
    if (seen.ghost.length > 1) {
      const ends = wanted.slice(0, at) + seen.ghost;
      const isRight = rest.startsWith(seen.ghost);
      if (ends !== this.#last) {
        this.#last = ends;
        this.counts.shown++;
        if (isRight) this.counts.right++;
        if (process.env.SHOW)
          console.log(`      ${isRight ? '+' : '-'} ${wanted.slice(Math.max(0, at - 30), at)}|${seen.ghost}`);
      }
      if (isRight && !seen.list) {
        await this.#press('Tab', seen);
        return seen.ghost.length;
      }
    }
    const gained = seen.list ? opensWith(wanted, at, seen.first) : 0;
    if (gained > 2) {
      await this.#press('Tab', seen);
      return gained;
    }
    if (rest.startsWith('\n\n')) return this.#enter(wanted, at, seen);
    await this.#press(rest[0], seen);
    return 1;
  }

  /** Enter as often as it takes: what it puts in by itself is not typed again. */
  async #enter(wanted, at, seen) {
    await this.#press('Enter', seen);
    await this.workbench.pause(WORD);
    const after = await this.workbench.page.evaluate(look);
    const next = wanted.slice(at + 2);
    if (after.above === '' && next.startsWith(after.line)) return 2 + after.line.length;
    if (after.line !== '') {
      // A number that is not wanted goes as a drafter has it go.
      await this.#press('Enter', after);
      return 2;
    }
    await this.#press('Enter', after);
    return 2;
  }

  async #press(key, seen) {
    this.counts.keys++;
    if (seen.list) this.counts.open++;
    if (key.length === 1) await this.workbench.page.keyboard.type(key);
    else await this.workbench.press(key);
    await this.workbench.pause(key === ' ' || key === 'Tab' ? WORD : KEY);
  }
}

/** How far the first row leads where it is the opening that is being typed. */
function opensWith(wanted, at, first) {
  const start = wanted.lastIndexOf('\n', at - 1) + 1;
  const head = /^(?:\d+\. |\([a-z]+\) )?/.exec(wanted.slice(start))?.[0] ?? '';
  const opening = `*${first}* `;
  const from = start + head.length;
  if (first === '' || at < from || !wanted.startsWith(opening, from)) return 0;
  return from + opening.length - at;
}

/** What is on the screen; runs in the page. */
function look() {
  const plain = (text) => (text ?? '').replace(/\u00a0/g, ' ').replace(/\u200b/g, '');
  const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
  const ghost = [
    ...(editor?.querySelectorAll('.ghost-text-decoration, .ghost-text-decoration-preview, .ghost-text') ??
      []),
  ]
    .map((part) => plain(part.textContent))
    .join('');
  const widget = document.querySelector('.suggest-widget.visible');
  const row = widget?.querySelector('.monaco-list-row .label-name');
  const cursor = editor?.querySelector('.cursor')?.getBoundingClientRect();
  const lines = [...(editor?.querySelectorAll('.view-line') ?? [])]
    .map((line) => ({ top: line.getBoundingClientRect().top, text: plain(line.textContent) }))
    .sort((a, b) => a.top - b.top);
  const at = lines.findIndex(({ top }) => cursor && Math.abs(top - cursor.top) < 4);
  return {
    ghost,
    list: widget !== null,
    first: plain(row?.textContent),
    line: at < 0 ? '' : lines[at].text,
    above: at < 1 ? '' : lines[at - 1].text,
  };
}

// npm run page -- [--no-open]: makes dist/agreed-language.html, the editor, the server and the adopted texts in one file
// that opens offline from anywhere, and opens it in the browser.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as buildProduct, ensureInstalled } from '../dev/install.mjs';
import { notices } from '../dev/notices.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const target = join(root, 'dist/agreed-language.html');

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
process.chdir(root);
ensureInstalled();
buildProduct();
await makePage();
if (!values['no-open']) openInBrowser();

async function makePage() {
  const editor = await bundled('client/page/src/main.ts', ['browser']);
  // The server runs in a worker, which has no document.
  const server = await bundled('server/src/browser/main.ts', ['worker', 'browser']);
  const script = textOf(editor).replaceAll('</script', '<\\/script');
  const page = filled(readFileSync('client/page/index.html', 'utf8'), {
    csp: contentSecurityPolicy(script),
    icon: `data:image/png;base64,${readFileSync('client/images/icon.png').toString('base64')}`,
    style: readFileSync('client/page/page.css', 'utf8'),
    payloads: payloads(textOf(server), notices([editor.metafile, server.metafile])),
    script,
  });
  mkdirSync('dist', { recursive: true });
  writeFileSync(target, page);
  const megabytes = (Buffer.byteLength(page) / 1e6).toFixed(1);
  console.log(`${target}: ${megabytes} MB. It opens in a browser and needs no network.`);
}

/** A program for the browser, in one file and minified. */
function bundled(entry, conditions) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    conditions,
    legalComments: 'none',
    logLevel: 'warning',
    define: { VERSION: JSON.stringify(version), BUILD: '"page"' },
  });
}

function textOf({ outputFiles: [file] }) {
  return file.text;
}

/** Everything that is unpacked when it is needed. */
function payloads(server, thirdParty) {
  const files = {
    'server.js': Buffer.from(server),
    'corpus/corpus.bin': readFileSync('dist/corpus/corpus.bin'),
    'corpus/index.bin': readFileSync('dist/corpus/index.bin'),
    'sample.resolution': readFileSync('client/samples/protection-of-migrants.resolution'),
    ...pagesAndMessages(),
  };
  const scripts = Object.entries(files).map(
    ([name, bytes]) =>
      `<script type="application/octet-stream" id="payload:${name}">${packed(bytes)}</script>`,
  );
  // Licences hold no closing tag of a script; were there one, the page would end there.
  return [
    ...scripts,
    ...['fr', 'es'].map(translations),
    `<script type="text/plain" id="notices">${thirdParty.replaceAll('</', '< /')}</script>`,
  ].join('\n');
}

/** What the page and the server say in a language. */
function translations(language) {
  const bundle = readFileSync(`client/l10n/bundle.l10n.${language}.json`, 'utf8');
  return `<script type="application/json" id="l10n:${language}">${bundle.replaceAll('<', '\\u003c')}</script>`;
}

function pagesAndMessages() {
  const names = ['rules', 'l10n'].flatMap((folder) =>
    readdirSync(join('dist/corpus', folder)).map((name) => `corpus/${folder}/${name}`),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join('dist', name))]));
}

function packed(bytes) {
  return deflateRawSync(bytes, { level: 9 }).toString('base64');
}

/** Only this script runs, only the worker made of this page, and nothing is loaded from anywhere. */
function contentSecurityPolicy(script) {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data: blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The template with its parts, each in the place of its name and of the comment around it. */
function filled(template, parts) {
  return template.replaceAll(/(?:\/\* |<!-- )?\{\{(\w+)\}\}(?: \*\/| -->)?/g, (_whole, name) => parts[name]);
}

function openInBrowser() {
  const url = pathToFileURL(target).href;
  const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...before] = commands[process.platform] ?? ['xdg-open'];
  spawn(command, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`Open ${url}`))
    .unref();
}

// The licences of the libraries that a bundle holds, from esbuild's own list of what went into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of THIRD-PARTY-NOTICES.txt.
 * @param {import('esbuild').Metafile[]} metafiles of the product's bundles
 */
export function notices(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs).map(packageFolder)).filter(Boolean),
  );
  const entries = [...folders].map(noticeOf);
  const once = [...new Map(entries.map((entry) => [entry.name, entry])).values()];
  once.sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = 'Agreed Language contains the following libraries, under these licences.';
  return `${[head, ...once.map(({ text }) => text)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

// "node_modules/a/node_modules/@b/c/lib/x.js" -> "node_modules/a/node_modules/@b/c"
const packageFolder = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (!file && !license) throw new Error(`${folder} names no licence`);
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : `License: ${license}`;
  return {
    name: `${name} ${version}`,
    text: `${name} ${version} (${license})\n\n${text.replaceAll('\r', '').trim()}`,
  };
}

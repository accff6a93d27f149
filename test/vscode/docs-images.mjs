// Copies the pictures that the README and the pages in docs/ show from the last run of the ui suite. Look at them first.
//   npm test -- ui && npm run docs:images
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/dev/vscode-host.mjs';

const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const texts = ['README.md', ...pages.map((name) => join('docs', name))].map((name) =>
  readFileSync(join(root, name), 'utf8'),
);
const shown = texts.flatMap((text) => [...text.matchAll(/\]\((?:docs\/)?images\/([a-z-]+\.png)\)/g)]);
for (const [, name] of shown)
  copyFileSync(join(root, 'out/vscode/pictures', name), join(root, 'docs/images', name));

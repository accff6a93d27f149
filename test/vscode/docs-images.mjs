// Copies the pictures that the README shows from the last run of the ui suite. Look at them first.
//   npm test -- ui && npm run docs:images
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/dev/vscode-host.mjs';

const shown = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\(docs\/images\/([a-z-]+\.png)\)/g);
for (const [, name] of shown)
  copyFileSync(join(root, 'out/vscode/pictures', name), join(root, 'docs/images', name));

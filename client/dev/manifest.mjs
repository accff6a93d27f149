// package.json as VS Code shows it: the names and descriptions that it takes from package.nls.json filled in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vscode-host.mjs';

// "%command.search%"
const KEY = /^%([^%]+)%$/;

/** The manifest in a language, `fr`; in English if none is named. Throws where package.json names a key that is missing. */
export function readManifest(language) {
  const english = read('package.nls.json');
  const messages = language ? { ...english, ...read(`package.nls.${language}.json`) } : english;
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'), (_, value) => {
    const key = typeof value === 'string' ? KEY.exec(value)?.[1] : undefined;
    if (key === undefined) return value;
    if (messages[key] === undefined)
      throw new Error(`package.nls.json has no ${key}, which package.json names`);
    return messages[key];
  });
}

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

// The suites of the extension host in a desktop VS Code, which @vscode/test-electron downloads.
//   npm run test:desktop        VSCODE_EXECUTABLE names an installed one, VSCODE_VERSION another version
import { cpSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../client/dev/install.mjs';
import { root } from '../../client/dev/vscode-host.mjs';
import { bundleSuites } from './bundle.mjs';

const { runTests } = createRequire(import.meta.url)('@vscode/test-electron');
const { VSCODE_EXECUTABLE: executable, VSCODE_VERSION: version = 'stable' } = process.env;

build();
await bundleSuites();
const folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
cpSync(join(root, 'client/samples'), folder, { recursive: true });
await runTests({
  ...(executable ? { vscodeExecutablePath: executable } : { version }),
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'out/vscode/index-node.js'),
  launchArgs: [folder, '--disable-extensions', '--skip-welcome', '--disable-workspace-trust'],
});

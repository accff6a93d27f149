// Runs the tests in a real VS Code: npm run test:vscode [-- node] [web] [ui]. Needs a built dist/. `typing`, which takes
// a quarter of an hour, runs only where it is named.
import { bundleSuites } from './bundle.mjs';
import { runInHost } from './in-host.mjs';
import { runTyping } from './typing.mjs';
import { runUi } from './ui.mjs';

const wanted = process.argv.slice(2);
const wants = (suite) => wanted.length === 0 || wanted.includes(suite);

const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  totals.passed += passed;
  totals.failed += failed;
};

if (wants('node') || wants('web')) await bundleSuites();
if (wants('node')) add(await runInHost('node'));
if (wants('web')) add(await runInHost('web'));
if (wants('ui')) add(await runUi());
if (wanted.includes('typing')) add(await runTyping());
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

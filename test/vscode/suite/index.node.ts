/** Entry point in the Node host: what VS Code calls for --extensionTestsPath, here and on a desktop. */
import { join } from 'node:path';
import Mocha from 'mocha';

// The mark lets the runner tell the report from VS Code's own log; on a desktop it is harmless.
Mocha.reporters.Base.consoleLog = (format: unknown = '', ...rest: unknown[]) =>
  console.log(`[suite] ${format}`, ...rest);

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, reporter: 'spec' });
  mocha.addFile(join(__dirname, 'suite.js'));
  return new Promise((done, failed) => {
    mocha.run((failures) => (failures ? failed(new Error(`${failures} failed`)) : done()));
  });
}

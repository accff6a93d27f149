/** Entry point in the web-worker host: one bundle, with mocha's build for browsers. */
import 'mocha/mocha';

type BrowserMocha = typeof globalThis & {
  Mocha: { reporters: { Base: { consoleLog: (...args: unknown[]) => void } } };
};

(globalThis as BrowserMocha).Mocha.reporters.Base.consoleLog = (format = '', ...rest) =>
  console.log(`[suite] ${format}`, ...rest);

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 30_000 });
  await import('./suite');
  return new Promise((done, failed) => {
    mocha.run((failures) => (failures ? failed(new Error(`${failures} failed`)) : done()));
  });
}

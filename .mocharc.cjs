// `mocha` runs the unit suite, without the laws; `mocha FILE` these files alone: a spec in a configuration would be added to them.
const namesFiles = process.argv.slice(2).some((argument) => /\.test\.js$/.test(argument));

// The suite runs nearly every line, and few often: V8 is to compile later, and to collect young garbage less often, than it
// would for a program that goes on. That is a fifth of the processor's time. Later versions have no such budget.
const isNode20 = process.version.startsWith('v20.');

module.exports = {
  ui: 'tdd',
  timeout: 10_000,
  'node-option': [
    'enable-source-maps',
    'max-semi-space-size=64',
    'single-threaded-gc',
    ...(isNode20 ? ['interrupt-budget=1000000'] : []),
  ],
  ...(!namesFiles && {
    spec: ['out/test/**/*.test.js'],
    ignore: ['out/test/slow/**', 'out/test/**/*-laws.test.js'],
  }),
};

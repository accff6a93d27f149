// `mocha` runs the unit suite, without the laws; `mocha FILE` these files alone: a spec in a configuration would be added to them.
const namesFiles = process.argv.slice(2).some((argument) => /\.test\.js$/.test(argument));

module.exports = {
  ui: 'tdd',
  timeout: 10_000,
  'node-option': ['enable-source-maps'],
  ...(!namesFiles && {
    spec: ['out/test/**/*.test.js'],
    ignore: ['out/test/slow/**', 'out/test/**/*-laws.test.js'],
  }),
};

// Loaded before a program: tells on stderr of every regular expression that it puts together.
const Original = RegExp;
const seen = new Set();
globalThis.RegExp = new Proxy(Original, {
  construct(target, args, self) {
    const made = Reflect.construct(target, args, self);
    seen.add(String(made));
    return made;
  },
});
process.on('exit', () => {
  for (const one of seen) require('node:fs').writeSync(2, `REGEX ${JSON.stringify(one)}\n`);
});

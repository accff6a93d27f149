// Loaded before a server: what it waits a minute or longer for comes within half a second.
const { setTimeout: original } = globalThis;
globalThis.setTimeout = Object.assign(
  (work, wait, ...args) => original(work, wait >= 60_000 ? 500 : wait, ...args),
  original,
);

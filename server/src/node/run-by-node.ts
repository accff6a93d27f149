/** How to start a script with the Node that runs this program, which may be an editor's own. */
export const runByNode = { command: process.execPath, env: { ELECTRON_RUN_AS_NODE: '1' } } as const;

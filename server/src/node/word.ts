/** What `dist/word.js` holds. */
export * from '../lsp/word-tools';

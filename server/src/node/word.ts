/** What `dist/word.js` holds. */
export * from '../lsp/on-demand/word-tools';

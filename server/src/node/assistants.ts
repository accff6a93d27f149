/** What `dist/assistants.js` holds. */
export * from '../lsp/assistant-tools';

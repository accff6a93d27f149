/** What `dist/assistants.js` holds. */
export * from '../lsp/on-demand/assistant-tools';

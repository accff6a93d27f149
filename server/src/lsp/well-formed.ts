/** Whether notifications about texts are what the protocol says: one that is not costs itself, and no text is torn. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function isPosition(value: unknown): boolean {
  const { line, character } = fieldsOf(value);
  return isCount(line) && isCount(character);
}

function isChange(value: unknown): boolean {
  const { text, range } = fieldsOf(value);
  const { start, end } = fieldsOf(range);
  return typeof text === 'string' && (range === undefined || (isPosition(start) && isPosition(end)));
}

export const isDidOpen = (params: unknown): params is DidOpenTextDocumentParams => {
  const { uri, version, text } = fieldsOf(fieldsOf(params).textDocument);
  return typeof uri === 'string' && Number.isInteger(version) && typeof text === 'string';
};

export const isDidChange = (params: unknown): params is DidChangeTextDocumentParams => {
  const { textDocument, contentChanges } = fieldsOf(params);
  const { uri, version } = fieldsOf(textDocument);
  const isOfText = typeof uri === 'string' && Number.isInteger(version);
  return isOfText && Array.isArray(contentChanges) && contentChanges.every(isChange);
};

export const isDidClose = (params: unknown): params is DidCloseTextDocumentParams =>
  typeof fieldsOf(fieldsOf(params).textDocument).uri === 'string';

/** What is sent to the server, in the protocol's shapes. */
import * as vscode from 'vscode';

/**
 * The parameters with VS Code's ranges as the protocol has them. VS Code's own class fits the protocol's type, but
 * turns into an array of two positions in JSON.
 */
export const asSent = (params: object): object =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));

const plain = (value: unknown): unknown =>
  value instanceof vscode.Range ? { start: position(value.start), end: position(value.end) } : value;

const position = ({ line, character }: vscode.Position) => ({ line, character });

/** Work that may take long: shown with its name, and a way to stop it, once a person would begin to wonder. */
import * as vscode from 'vscode';

/** Most work has ended before; a notice that comes and goes at once would only distract. Milliseconds. */
const PATIENCE = 300;

/** What the work gives; undefined where it was stopped. The token tells the work so. */
export async function stoppable<T>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const stopped = new Promise<undefined>((resolve) =>
    source.token.onCancellationRequested(() => resolve(undefined)),
  );
  const result = Promise.race([work(source.token), stopped]);
  try {
    if (await isSlow(result)) await showUntil(result, title, source);
    return await result;
  } finally {
    source.dispose();
  }
}

function isSlow(result: Promise<unknown>): Promise<boolean> {
  const ended = result.then(
    () => false,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), PATIENCE));
  return Promise.race([ended, patience]);
}

const showUntil = (
  result: Promise<unknown>,
  title: string,
  source: vscode.CancellationTokenSource,
): Thenable<unknown> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      return result;
    },
  );

/** The editor's progress while corpus folders are read; its button stops the reading. */
import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Loaded } from './corpus-folders';

export interface LoadingProgress {
  report(step: Pick<Loaded, 'done' | 'total'>): void;
  /** Whether the user has stopped it. */
  stopped(): boolean;
  done(): void;
}

/** Fewer files than this are read sooner than a message could be. */
const WORTH_SHOWING = 50;

/** Shown from the first report that has something to say, where the client can show it. */
export function loadingProgress(connection: Connection, client: ClientCapabilities): LoadingProgress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let begun: Promise<void> | undefined;
  const begin = async () => {
    shown = await connection.window.createWorkDoneProgress();
    shown.begin('Reading the corpus folders', 0, undefined, true);
  };
  return {
    report({ done, total }) {
      if (!client.window?.workDoneProgress || total < WORTH_SHOWING) return;
      begun ??= begin().catch(() => {});
      shown?.report(Math.round((100 * done) / total), `${done} of ${total} files`);
    },
    stopped: () => shown?.token.isCancellationRequested === true,
    done: () => void begun?.then(() => shown?.done()),
  };
}

/** The editor's progress while corpus folders are read; its button stops the reading. */
import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Clock } from '../../service/world/cancel';
import type { FilesRead } from './corpus-folders';

export interface LoadingProgress {
  report(progress: FilesRead): void;
  /** All has been read, and is being indexed. */
  indexing(): void;
  /** Whether the user has stopped it. */
  stopped(): boolean;
  done(): void;
}

/** Fewer files than this are read sooner than a message could be. */
const WORTH_SHOWING = 50;
/** How often it is told, in milliseconds. */
const EVERY = 200;

/** Shown from the first report that has something to say, where the client can show it. */
export function loadingProgress(
  connection: Connection,
  client: ClientCapabilities,
  clock: Pick<Clock, 'now'>,
): LoadingProgress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let begun: Promise<void> | undefined;
  let told = Number.NEGATIVE_INFINITY;
  const timeLeft = timeLeftBy(clock);
  const begin = async () => {
    shown = await connection.window.createWorkDoneProgress();
    shown.begin('Reading the corpus folders', 0, undefined, true);
  };
  return {
    report(progress) {
      const { done, total, hasLibraries } = progress;
      const left = timeLeft(progress);
      if (!client.window?.workDoneProgress || total < WORTH_SHOWING) return;
      begun ??= begin().catch(() => {});
      if (!shown || (clock.now() - told < EVERY && done < total)) return;
      told = clock.now();
      const read = `${inFigures(done)} of ${inFigures(total)} ${hasLibraries ? 'documents' : 'files'}`;
      shown.report(Math.floor((100 * done) / total), left ? `${read}, ${left}` : read);
    },
    indexing: () => shown?.report(100, 'Indexing'),
    stopped: () => shown?.token.isCancellationRequested === true,
    done: () => void begun?.then(() => shown?.done()),
  };
}

/** Files that must have been read before the time they took says something. */
const ENOUGH = 20;

/** How long the rest will take, by the files that were read and not known before; undefined while that is not known. */
function timeLeftBy({ now }: Pick<Clock, 'now'>): (progress: FilesRead) => string | undefined {
  let start: { readonly at: number; readonly fresh: number } | undefined;
  return ({ done, total, fresh }) => {
    if (fresh === 0) return undefined;
    start ??= { at: now(), fresh };
    const read = fresh - start.fresh;
    if (read < ENOUGH) return undefined;
    return spoken(Math.ceil((((now() - start.at) / read) * (total - done)) / 1000));
  };
}

function spoken(seconds: number): string | undefined {
  if (seconds < 1) return undefined;
  if (seconds < 90) return `${seconds} s left`;
  return `${Math.round(seconds / 60)} min left`;
}

const inFigures = (count: number): string => count.toLocaleString('en');

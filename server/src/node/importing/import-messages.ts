/** What passes between the server's thread and one that imports. */
import { ImportError, NoDocument } from '../../import/model';
import type { ImportedFile, ImportOptions } from '../../import/read';
import type { ReadDocument } from '../../lsp/user-corpus/stored-documents';

/** From the server: read this, as a draft, or as the documents of a corpus folder's file. */
export type ImportRequest =
  | { readonly content: Uint8Array | string; readonly options: ImportOptions }
  | { readonly content: Uint8Array; readonly file: string };

/** To the server, when the thread takes a request in hand. */
export const BEGUN = 'begun';

type Failure = 'no-document' | 'import-error' | 'bug';

/** To the server, one for each request, in turn. */
export type ImportAnswer =
  | { readonly files: readonly ImportedFile[] }
  | { readonly documents: readonly ReadDocument[] }
  | {
      readonly failure: Failure;
      readonly message: string;
      /** Line of the input, from 1. */
      readonly line: number;
    };

/**
 * An error, whose class would be lost on the way. It is known by its name: readers in files of their own, as those of
 * Word and PDF, throw classes of their own.
 */
export const failureOf = (error: unknown): ImportAnswer => {
  if (!(error instanceof Error)) return { failure: 'bug', message: String(error), line: 1 };
  const { message, name, line = 1 } = error as Error & { readonly line?: number };
  return { failure: FAILURES[name] ?? 'bug', message, line };
};

const FAILURES: Readonly<Record<string, Failure>> = {
  NoDocument: 'no-document',
  ImportError: 'import-error',
};

/** The answer, where it is one. Throws the error that `failureOf` was given. */
export function answered(answer: ImportAnswer): Exclude<ImportAnswer, { readonly failure: Failure }> {
  if (!('failure' in answer)) return answer;
  if (answer.failure === 'no-document') throw new NoDocument();
  if (answer.failure === 'import-error') throw new ImportError(answer.message, answer.line);
  throw new Error(answer.message);
}

/** What passes between the server's thread and the one that imports. */
import { ImportError } from '../import/model';
import { type ImportedFile, type ImportOptions, NoDocument } from '../import/read';

/** From the server: read this. */
export interface ImportRequest {
  readonly content: Uint8Array | string;
  readonly options: ImportOptions;
}

/** To the server, when the thread takes a request in hand. */
export const BEGUN = 'begun';

/** To the server, one for each request, in turn. */
export type ImportAnswer =
  | { readonly files: readonly ImportedFile[] }
  | {
      readonly failure: 'no-document' | 'import-error' | 'bug';
      readonly message: string;
      /** Line of the input, from 1. */
      readonly line: number;
    };

/** An error, whose class would be lost on the way. */
export const failureOf = (error: unknown): ImportAnswer => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NoDocument) return { failure: 'no-document', message, line: error.line };
  if (error instanceof ImportError) return { failure: 'import-error', message, line: error.line };
  return { failure: 'bug', message, line: 1 };
};

/** The files of an answer. Throws the error that `failureOf` was given. */
export const filesOf = (answer: ImportAnswer): readonly ImportedFile[] => {
  if ('files' in answer) return answer.files;
  if (answer.failure === 'no-document') throw new NoDocument();
  if (answer.failure === 'import-error') throw new ImportError(answer.message, answer.line);
  throw new Error(answer.message);
};

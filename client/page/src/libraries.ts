/** Libraries that a person has opened: the server reads parts of their files where they lie, when it needs them. */
import { isLibrary } from '../../../server/src/lsp/user-corpus/library-name';
import type { Page } from './page';

/** By their names, which the server says to people. */
const opened = new Map<string, File>();

export const isLibraryFile = ({ name }: File): boolean => isLibrary(name);

/** Has the server use it beside what ships, in the place of one of the same name. */
export function openLibrary({ client }: Page, file: File): void {
  const name = (folders: readonly string[]) =>
    client.notification('agreedLanguage/setCorpusFolders', { folders });
  // The same names would be no news to the server.
  if (opened.delete(file.name)) name([...opened.keys()]);
  opened.set(file.name, file);
  name([...opened.keys()]);
}

/** The file of a library by its name. Throws where none was opened. */
export function libraryAt(name: string): File {
  const file = opened.get(name);
  if (!file) throw new Error('it was not opened on this page');
  return file;
}

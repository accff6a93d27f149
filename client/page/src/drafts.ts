/** The draft as a file: its name, where it came from, and whether it has been saved. */
import { say } from './say';

/** What can be written back into the file it was read from; browsers that have none download instead. */
interface FileHandle {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<File>;
  readonly name: string;
}

interface FilePickers {
  showOpenFilePicker?(options: unknown): Promise<FileHandle[]>;
  showSaveFilePicker?(options: unknown): Promise<FileHandle>;
}

const pickers = window as FilePickers;
const TYPES = [
  { description: say('Draft resolution'), accept: { 'text/plain': ['.resolution', '.md', '.txt'] } },
];

/** A file that was chosen. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
  readonly handle?: FileHandle;
}

/** Asks for a file; undefined where the question is dismissed. */
export async function chooseFile(): Promise<Chosen | undefined> {
  if (pickers.showOpenFilePicker) {
    const [handle] = await pickers.showOpenFilePicker({ multiple: false }).catch(dismissed);
    if (!handle) return undefined;
    return { name: handle.name, file: await handle.getFile(), handle };
  }
  const input = document.createElement('input');
  input.type = 'file';
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0] && { name: input.files[0].name, file: input.files[0] });
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

/** Writes the draft into its file, or asks where; a browser that can't writes it into its downloads. */
export async function saveText(
  name: string,
  text: string,
  handle: FileHandle | undefined,
): Promise<FileHandle | undefined> {
  const into = handle ?? (await newFile(name));
  if (into === 'download') {
    download(name, new Blob([text], { type: 'text/plain' }));
    return undefined;
  }
  const writing = await into.createWritable();
  await writing.write(text);
  await writing.close();
  return into;
}

async function newFile(suggestedName: string): Promise<FileHandle | 'download'> {
  if (!pickers.showSaveFilePicker) return 'download';
  return pickers.showSaveFilePicker({ suggestedName, types: TYPES });
}

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function dismissed(error: unknown): FileHandle[] {
  if (error instanceof DOMException && error.name === 'AbortError') return [];
  throw error;
}

export type { FileHandle };

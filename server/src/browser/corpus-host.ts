/** Corpus folders through the client, whose editor knows how to read them wherever they lie. */
import type { Connection } from 'vscode-languageserver/browser';
import { decodeText } from '../import/decode-text';
import { readDocx } from '../import/docx/docx';
import { importerHere } from '../import/importer';
import { ImportError } from '../import/model';
import { type ListedFolder, type ListFolderParams, method, type ReadFileParams } from '../lsp/protocol';
import { type CorpusHost, NotReadable, Vanished } from '../lsp/user-corpus/corpus-host';
import { documentsHere } from '../lsp/user-corpus/stored-documents';
import { bytesAsFile, type PartsOfFile } from '../text/parts-of-file';

export function corpusHost(connection: Connection): CorpusHost {
  return {
    async list(folder) {
      const params: ListFolderParams = { folder };
      const listed = await connection.sendRequest<ListedFolder>(method.listFolder, params).catch(() => {
        throw new Error(`The corpus folder ${folder} cannot be read: check the setting`);
      });
      // The time of the last change is not to be had here: the bytes say whether a file has changed.
      return { ...listed, files: listed.files.toSorted((a, b) => (a.file < b.file ? -1 : 1)) };
    },
    async read(file) {
      const params: ReadFileParams = { file };
      const bytes = await connection
        .sendRequest<Uint8Array | null>(method.readFile, params)
        .catch((error: Error) => {
          throw new NotReadable(`cannot be read (${error.message})`);
        });
      if (bytes === null) throw new Vanished(file);
      return bytes;
    },
    async open(file) {
      const folder: ListFolderParams = { folder: file };
      const params: ReadFileParams = { file };
      try {
        // A client reads only what it was asked to list.
        await connection.sendRequest<ListedFolder>(method.listFolder, folder);
        const content = await connection.sendRequest<Uint8Array | Blob | null>(method.readFile, params);
        if (content === null) throw new Error('there is no such file');
        const parts = partsOf(content);
        return { parts, size: parts.length, modified: 0 };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The library ${file} cannot be read (${reason}): check the setting`);
      }
    },
    importer,
    reader: documentsHere(importer, encode),
    decode: (bytes) => decodeText(bytes, decoder),
    encode,
    hash: hashOf,
    // A worker that VS Code starts from a Blob has no storage it could rely on.
    readCache: async () => undefined,
    openCache: async () => undefined,
    writeCache: async () => {},
  };
}

/**
 * A file that the browser keeps where it likes, outside of the worker's memory: a worker, unlike a page, may wait for parts
 * of it. Where it may not, the bytes are held.
 */
function partsOf(content: Uint8Array | Blob): PartsOfFile {
  if (content instanceof Uint8Array && typeof FileReaderSync === 'undefined') return bytesAsFile(content);
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
  const reader = new FileReaderSync();
  return {
    length: blob.size,
    read: (from, length) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(from, from + length))),
  };
}

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);

const noPdf = async (): Promise<never> => {
  throw new ImportError('PDFs are not read in a browser. Read it on a desktop, or save it as text', 1);
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const importer = importerHere({ decoder, word: async () => ({ readDocx }), pdf: noPdf });

/** FNV-1a over the bytes, twice with different starts: enough to notice that a file has changed. */
function hashOf(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

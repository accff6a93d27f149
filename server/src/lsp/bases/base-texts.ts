/** The text that a draft starts from: a document of the corpus, or a file that is named from the draft's folder. */
import { findDocument } from '../../corpus/document';
import { ImportError } from '../../import/model';
import type { Resolution } from '../../resolution/model';
import { parse } from '../../resolution/parse';
import type { World } from '../../service/world/world';
import { uriBeside } from '../uris';
import { type CorpusHost, NotReadable, Vanished } from '../user-corpus/corpus-host';

/** A base, or a sentence that says why there is none, with the cure. */
export type FoundBase = { readonly resolution: Resolution } | { readonly problem: string };

/** Names with an ending are files: `last-year.docx`. */
const FILE = /\.(?:resolution|docx?|pdf|xml|txt|md)$/i;

/** How many files are kept as they were read last. */
const KEPT = 8;

export class BaseTexts {
  readonly #host: CorpusHost | undefined;
  /** URI -> what its bytes were read as. */
  readonly #files = new Map<string, { readonly hash: string; readonly found: FoundBase }>();

  constructor(host: CorpusHost | undefined) {
    this.#host = host;
  }

  /** `name` is a symbol, a short form or a file, as the front matter of the draft under `uri` has it. */
  async find(name: string, uri: string, { corpus }: World): Promise<FoundBase> {
    const document = findDocument(corpus.documents, name);
    if (document) return { resolution: document.resolution() };
    if (!FILE.test(name)) return { problem: `The base ${name} is not in the corpus` };
    const file = uriBeside(uri, name);
    if (!file || !this.#host)
      return { problem: `The base ${name} is not found: save the draft in the folder of its base` };
    return this.#read(file, name, this.#host);
  }

  async #read(file: string, name: string, host: CorpusHost): Promise<FoundBase> {
    try {
      const bytes = await host.read(file);
      const hash = host.hash(bytes);
      const known = this.#files.get(file);
      if (known?.hash === hash) return known.found;
      const found = await readBase(bytes, name, host);
      this.#keep(file, hash, found);
      return found;
    } catch (error) {
      if (error instanceof Vanished) return { problem: `The base ${name} is not found beside the draft` };
      if (error instanceof NotReadable) return { problem: `The base ${name} ${error.message}` };
      throw error;
    }
  }

  #keep(file: string, hash: string, found: FoundBase): void {
    this.#files.delete(file);
    this.#files.set(file, { hash, found });
    const [oldest] = this.#files.keys();
    if (this.#files.size > KEPT && oldest !== undefined) this.#files.delete(oldest);
  }
}

async function readBase(bytes: Uint8Array, name: string, { importer }: CorpusHost): Promise<FoundBase> {
  const source = name.split(/[/\\]/).at(-1) ?? name;
  try {
    const documents = await importer.read(bytes, { source, ocrRepairs: true });
    const [document] = documents;
    if (!document) return { problem: `The base ${name} holds no document` };
    if (documents.length === 1) return { resolution: parse(document.text) };
    return {
      problem: `The base ${name} holds ${documents.length} documents: import it, and name one of them`,
    };
  } catch (error) {
    if (error instanceof ImportError) return { problem: `The base ${name}: ${error.message}` };
    throw error;
  }
}

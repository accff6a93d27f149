/**
 * Imports in a thread of its own, so that no file can stop the drafts. The thread is started for the first file, ends
 * when there has been nothing to read for a while, and is replaced where a file takes too long or too much memory:
 * that file costs itself, the next one is read.
 */
import { Worker } from 'node:worker_threads';
import type { Importer } from '../../import/importer';
import { GivenUp } from '../../import/model';
import type { ImportedFile, ImportOptions } from '../../import/read';
import type { DocumentReader, ReadDocument } from '../../lsp/user-corpus/stored-documents';
import { answered, BEGUN, type ImportAnswer, type ImportRequest } from './import-messages';

/** Limits of the thread. */
export interface ThreadLimits {
  /** How long a file may take, in milliseconds. */
  readonly deadline: number;
  /** How long the thread lives on without work, in milliseconds. */
  readonly idle: number;
  /** How much memory it may take, in MB: its objects, and what a file makes the process grow by. */
  readonly memory: number;
}

/** The longest PDFs of the UN, of some 500 pages, take about a quarter of this. */
const LIMITS: ThreadLimits = { deadline: 60_000, idle: 10_000, memory: 1_500 };

/** How often the memory of the process is looked at while a file is read, in milliseconds. */
const LOOK_AT_MEMORY = 100;

/** An importer whose thread can be ended before its time. It makes the documents of corpus folders, too. */
export interface ThreadImporter extends Importer, DocumentReader {
  /** What has not been read is given up. Resolves when the thread has ended. */
  close(): Promise<void>;
}

/** `script` is the file of the bundled `import-worker.ts`. */
export const importThread = (script: string, limits: Partial<ThreadLimits> = {}): ImportThread =>
  new ImportThread(script, { ...LIMITS, ...limits });

interface Job {
  readonly request: ImportRequest;
  readonly resolve: (answer: ReturnType<typeof answered>) => void;
  readonly reject: (error: unknown) => void;
}

/** One file is read while another one is on its way. */
const AT_ONCE = 2;

export class ImportThread implements ThreadImporter {
  readonly atOnce = AT_ONCE;
  readonly #script: string;
  readonly #limits: ThreadLimits;
  /** The first one is being read. */
  readonly #jobs: Job[] = [];
  #worker: Worker | undefined;
  /** Resolves when no thread is left that was stopped. */
  #ended: Promise<unknown> = Promise.resolve();
  /** Until the deadline while a file is read, until the end of the thread while none is. */
  #timer: NodeJS.Timeout | undefined;
  /** Looks at the memory while a file is read. */
  #watch: NodeJS.Timeout | undefined;

  constructor(script: string, limits: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Files that are being read or wait for it. */
  get waiting(): number {
    return this.#jobs.length;
  }

  async read(
    content: Uint8Array | string,
    options: ImportOptions,
    cancelled?: Promise<void>,
  ): Promise<readonly ImportedFile[]> {
    const answer = await this.#ask({ content, options }, cancelled);
    return 'files' in answer ? answer.files : [];
  }

  async documents(content: Uint8Array, file: string): Promise<readonly ReadDocument[]> {
    const answer = await this.#ask({ content, file });
    return 'documents' in answer ? answer.documents : [];
  }

  #ask(request: ImportRequest, cancelled?: Promise<void>) {
    return new Promise<ReturnType<typeof answered>>((resolve, reject) => {
      const job = { request, resolve, reject };
      this.#jobs.push(job);
      if (this.#jobs.length === 1) this.#begin();
      void cancelled?.then(() => this.#cancel(job));
    });
  }

  /** The thread is ended where it reads that file; one that waits only leaves the queue. */
  #cancel(job: Job): void {
    const at = this.#jobs.indexOf(job);
    const error = new GivenUp('Not read: it was stopped');
    if (at === 0) this.#replace(error);
    else if (at > 0) for (const { reject } of this.#jobs.splice(at, 1)) reject(error);
  }

  async close(): Promise<void> {
    this.#clearTimers();
    this.#stop();
    for (const { reject } of this.#jobs.splice(0)) reject(new GivenUp('Not read: reading has been ended'));
    await this.#ended;
  }

  /** Hands the first job to the thread, or lets the thread rest where there is none. */
  #begin(): void {
    this.#clearTimers();
    const [job] = this.#jobs;
    if (job) this.#hand(job);
    else this.#rest();
  }

  #hand(job: Job): void {
    this.#worker ??= this.#start();
    // A process may end while its thread rests, but not while a file is read.
    this.#worker.ref();
    this.#worker.postMessage(job.request);
  }

  /** The deadline counts from when the thread is there, which may take a while on a busy machine. */
  #await(job: Job | undefined): void {
    this.#timer = setTimeout(() => setImmediate(() => this.#late(job)), this.#limits.deadline);
    this.#watchMemory(job);
  }

  /** What a PDF or a zip unpacks stands outside the heap, which alone has a limit of the engine's. */
  #watchMemory(job: Job | undefined): void {
    const most = process.memoryUsage.rss() + this.#limits.memory * 2 ** 20;
    this.#watch = setInterval(() => {
      if (this.#jobs[0] === job && process.memoryUsage.rss() > most)
        this.#replace(new GrownTooMuch(this.#limits));
    }, LOOK_AT_MEMORY);
  }

  #clearTimers(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
  }

  #rest(): void {
    this.#worker?.unref();
    this.#timer = setTimeout(() => this.#stop(), this.#limits.idle);
    this.#timer.unref();
  }

  #start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.#limits.memory };
    // What a library prints there must not come among the server's messages on its standard output.
    const worker = new Worker(this.#script, { resourceLimits, execArgv: [], stdout: true, stderr: true });
    const isCurrent = () => this.#worker === worker;
    worker.on('message', (message: ImportAnswer | typeof BEGUN) => {
      if (!isCurrent()) return;
      if (message === BEGUN) this.#await(this.#jobs[0]);
      else this.#end((job) => job.resolve(answered(message)));
    });
    worker.on('error', (error: Error) => {
      if (isCurrent()) this.#replace(lostThread(error, this.#limits));
    });
    worker.on('exit', () => {
      if (isCurrent()) this.#replace(new Error('the thread that reads it has ended'));
    });
    return worker;
  }

  /** An answer that came in the same turn as the deadline counts. */
  #late(job: Job | undefined): void {
    if (this.#jobs[0] !== job) return;
    const seconds = this.#limits.deadline / 1000;
    this.#replace(
      new GivenUp(`Not read after ${seconds} seconds and given up. Split it, or save it as plain text`),
    );
  }

  /** The job in hand has failed, and the thread with it. */
  #replace(error: Error): void {
    this.#stop();
    this.#end((job) => job.reject(error));
  }

  #stop(): void {
    this.#ended = Promise.all([this.#ended, this.#worker?.terminate()]);
    this.#worker = undefined;
  }

  #end(settle: (job: Job) => void): void {
    const job = this.#jobs.shift();
    try {
      if (job) settle(job);
    } catch (error) {
      job?.reject(error);
    }
    this.#begin();
  }
}

const lostThread = (error: Error, limits: ThreadLimits): Error =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(limits) : error;

const tooMuchMemory = ({ memory }: ThreadLimits): GivenUp => new GivenUp(tooMuch(memory));

const tooMuch = (memory: number): string =>
  `Takes more than ${memory} MB of memory to read and is given up. Split it, or save it as plain text`;

/** The process has grown too much while the file was read: by the file, unless others were read as well. */
export class GrownTooMuch extends GivenUp {
  constructor({ memory }: ThreadLimits) {
    super(tooMuch(memory));
  }
}

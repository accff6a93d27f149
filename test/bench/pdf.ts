/** How long a page of a PDF takes, beside poppler's `pdftotext -layout` on the same files, whose start counts in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Importer } from '../../server/src/import/importer';
import { printedPdf } from '../support/print-pdf';
import { line, ms, ratio, timesOf, title } from './measure';

/** Every file is read this many times; the median counts. */
const ROUNDS = 5;

/** `folder` holds PDFs; without it our own documents are printed. */
export async function benchPdf(folder: string, importer: Importer): Promise<void> {
  title('PDF: one page');
  const made = mkdtempSync(join(tmpdir(), 'agreed-language-pdf-'));
  try {
    const files = folder ? pdfsIn(folder) : printed(made);
    const times = { ours: 0, theirs: 0 };
    for (const file of files) {
      times.ours += await middle(() => importer.read(readFileSync(file), { source: file, ocrRepairs: true }));
      times.theirs += await middle(async () => pdftotext(file));
    }
    const pages = files.reduce((sum, file) => sum + pagesOf(file), 0);
    const ours = times.ours / pages;
    line(`${pages} pages of ${files.length} files`, ms(ours), ratio(ours, times.theirs / pages, 'pdftotext'));
  } finally {
    rmSync(made, { recursive: true });
  }
}

const pdfsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));

function printed(folder: string): string[] {
  return ['A-RES-71-1', 'A-RES-73-195', 'A-C.3-78-L.52-Rev.1'].map((name) => {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, printedPdf(readFileSync(`corpus/documents/${name}.resolution`, 'utf8'), true));
    return file;
  });
}

async function middle(read: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await read();
    times.push(performance.now() - from);
  }
  return timesOf(times).p50;
}

function pdftotext(file: string): void {
  const { error, status } = spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 27 });
  if (error || status !== 0) throw new Error('pdftotext is missing: install poppler-utils for this part');
}

const pagesOf = (file: string): number => {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  return Number(/^Pages: +(\d+)/m.exec(stdout)?.[1] ?? 1);
};

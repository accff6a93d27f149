// Prints adopted texts as they are copied from a PDF, and counts how many paragraphs come back whole.
//   npm run tool -- printed FOLDER [--texts N] [--show N]
// N texts below FOLDER (300), spread evenly, with lines of 80, numbers on lines of their own, marks as figures, notes and
// page numbers between. Each is repaired as a pasted text is, imported as a file, and formatted as it is. Counts paragraphs
// that have their number, words and notes again, and texts in which formatting changes a word, a number or a stop.
import { parseArgs } from 'node:util';
import { importText } from '../../server/src/import/read';
import { unwrapped } from '../../server/src/resolution/wrapped/wrapped-text';
import { edited } from '../../server/src/service/edits/edits';
import { formatting } from '../../server/src/service/features/formatting/formatting';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { adoptedFiles } from './adopted-texts';
import { comparable, printWrapped } from './print-wrapped';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string', default: '300' }, show: { type: 'string', default: '0' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run tool -- printed FOLDER [--texts N] [--show N]');

const world = createWorld(shippedCorpus('.'), defaultSettings);
const all = [...adoptedFiles(folder)];
const step = Math.max(1, Math.floor(all.length / Number(options.texts)));
const texts = all.filter((_, at) => at % step === 0).slice(0, Number(options.texts));

let [paragraphs, repaired, imported, unread, harmed, shown] = [0, 0, 0, 0, 0, 0];

for (const { file, text } of texts) {
  const body = withoutFront(text);
  const wanted = comparable(body);
  const page = printWrapped(body);
  paragraphs += wanted.length;
  repaired += returned(file, wanted, comparable(unwrapped(page).text));
  imported += returned(`${file}, imported`, wanted, importedFrom(page));
  if (isHarmed(file, page)) harmed++;
}

const share = (count: number) => `${count} of ${paragraphs}, ${((100 * count) / paragraphs).toFixed(2)} %`;
console.log(`${texts.length} texts`);
console.log(`repaired: ${share(repaired)}`);
console.log(`imported: ${share(imported)}; ${unread} texts were not read`);
console.log(`harmed by formatting: ${harmed} texts`);

function withoutFront(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n+/, '');
}

/** How many paragraphs are there again, in their order. */
function returned(file: string, wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  let count = 0;
  for (const one of wanted) {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    if (times > 0) count++;
    else if (shown++ < Number(options.show)) console.log(`${file}: ${one.slice(0, 160)}`);
  }
  return count;
}

function importedFrom(page: string): readonly string[] {
  try {
    const [file] = importText(page.replace(/^# /gm, ''), { source: 'page.txt', ocrRepairs: true });
    return comparable(withoutFront(file?.text ?? ''));
  } catch {
    unread++;
    return [];
  }
}

/** Whether formatting changes more of a text than its white space, italics, quotation marks and dashes. */
function isHarmed(file: string, text: string): boolean {
  const snapshot = { uri: 'test:printed', version: 1, text };
  const edits = formatting({ snapshot, world });
  if (said(edited(text, edits)) === said(text)) return false;
  for (const { span, text: put } of edits)
    console.log(
      `${file}, formatted: ${JSON.stringify(text.slice(span.start - 40, span.end + 10))} ${JSON.stringify(put)}`,
    );
  return true;
}

function said(text: string): string {
  return text.replace(/[\s*"\u201C\u201D\u2013-]/g, '');
}

/** What a technical update finds, for a person or a machine. */
import { lineIndexOf } from '../lsp/lines';
import type { UpdateItem } from '../service/update/update-item';
import { slice } from '../text/span';

type Format = (file: string, text: string, items: readonly UpdateItem[]) => string;

export const updateFormats: Readonly<Record<string, Format>> = {
  text: asText,
  markdown: asMarkdown,
  json: asJson,
};

const placed = (text: string, { span }: UpdateItem) => {
  const { line, character } = lineIndexOf(text).positionAt(span.start);
  return { line: line + 1, column: character + 1, words: slice(text, span).replace(/\s+/g, ' ') };
};

function asText(file: string, text: string, items: readonly UpdateItem[]): string {
  const rows = items.map((item) => {
    const { line, column, words } = placed(text, item);
    return `${file}:${line}:${column}: ${item.kind}: "${words}"${proposalOf(item)}\n    ${item.reason}\n`;
  });
  return `${rows.join('')}${summaryOf(items)}\n`;
}

/** `: Write "eightieth" (sure)` */
const proposalOf = ({ fix, sure }: UpdateItem): string =>
  fix ? `: ${fix.title}${sure ? ' (sure)' : ''}` : '';

/** `12 stale places: 7 sure, 2 proposed, 3 to look at` */
function summaryOf(items: readonly UpdateItem[]): string {
  const sure = items.filter((item) => item.sure).length;
  const proposed = items.filter(({ fix }) => fix !== undefined).length - sure;
  const open = items.length - sure - proposed;
  const places = `${items.length} stale place${items.length === 1 ? '' : 's'}`;
  return items.length === 0
    ? 'nothing stale'
    : `${places}: ${sure} sure, ${proposed} proposed, ${open} to look at`;
}

function asMarkdown(file: string, text: string, items: readonly UpdateItem[]): string {
  const rows = items.map((item) => {
    const { line, words } = placed(text, item);
    const cells = [String(line), words, item.fix?.title ?? '', item.sure ? 'yes' : '', item.reason];
    return `| ${cells.map((cell) => cell.replace(/[|\\*_[\]<]/g, '\\$&')).join(' | ')} |\n`;
  });
  const head = '| line | words | proposal | sure | why |\n|---|---|---|---|---|\n';
  return `# Technical update of ${file}\n\n${summaryOf(items)}\n${items.length > 0 ? `\n${head}${rows.join('')}` : ''}`;
}

function asJson(_file: string, text: string, items: readonly UpdateItem[]): string {
  const rows = items.map((item) => ({
    ...placed(text, item),
    ...item.span,
    kind: item.kind,
    reason: item.reason,
    sure: item.sure,
    ...(item.fix && {
      fix: {
        title: item.fix.title,
        edits: item.fix.edits.map(({ span, text: put }) => ({ ...span, text: put })),
      },
    }),
  }));
  return `${JSON.stringify({ items: rows }, undefined, 2)}\n`;
}

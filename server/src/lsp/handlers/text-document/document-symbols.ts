/** `textDocument/documentSymbol` */
import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver';
import { outlineMarks } from '../../../service/features/base/outline-marks';
import {
  type OutlineItem,
  documentSymbols as outlineOf,
} from '../../../service/features/navigation/document-symbols';
import type { Feature } from '../../feature';
import type { Lines } from '../../lines';
import { toRange } from '../../to-proto';

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  heading: SymbolKind.Namespace,
  preambular: SymbolKind.String,
  operative: SymbolKind.Method,
  sub: SymbolKind.Field,
  notes: SymbolKind.Array,
  note: SymbolKind.Key,
};

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Agreed Language' } }),
  register: (server) =>
    server.onDocument(DocumentSymbolRequest.type, [], (_params, { snapshot, lines, world }) =>
      outlineOf(snapshot, outlineMarks({ snapshot, world })).map((item) => toSymbol(lines, item)),
    ),
};

const toSymbol = (lines: Lines, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  ...(item.detail && { detail: item.detail }),
  kind: KINDS[item.kind],
  range: toRange(lines, item.span),
  selectionRange: toRange(lines, item.selection),
  children: item.children.map((child) => toSymbol(lines, child)),
});

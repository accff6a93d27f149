/** Offsets into positions, findings into diagnostics: the only file that knows both. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { blockWithRef, findDocument } from '../corpus/document';
import type { CorpusDocument } from '../corpus/model';
import type { Edit, Finding, Related, Severity } from '../service/finding';
import type { World } from '../service/world/world';
import { memoizeByObject, memoizeByText } from '../text/memoize';
import type { Span } from '../text/span';
import type { DocumentContext } from './handler-context';
import type { Say } from './l10n/language';
import { type Lines, lineIndexOf, spanOfRange } from './lines';
import { corpusUri, ruleUri } from './uris';

export const toRange = (lines: Lines, span: Span): Range => ({
  start: lines.positionAt(span.start),
  end: lines.positionAt(span.end),
});

export const toOffset = (lines: Lines, position: Position): number => lines.offsetAt(position);

export const toSpan = (lines: Lines, range: Range): Span => spanOfRange(lines, range);

export const toTextEdit = (lines: Lines, edit: Edit): TextEdit => ({
  range: toRange(lines, edit.span),
  newText: edit.text,
});

/** Edits of one draft, in the form that the client understands; a versioned one where it can. */
export function toWorkspaceEdit(
  { client, snapshot, lines }: Pick<DocumentContext, 'client' | 'snapshot' | 'lines'>,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = snapshot;
  const changes = edits.map((edit) => toTextEdit(lines, edit));
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'agreed-language';

/** What turns a finding into what its user sees. */
export interface Shown {
  readonly world: World;
  readonly lines: Lines;
  readonly say: Say;
}

/** A finding as the editor shows it, with links to the rule's page and to the agreed paragraphs. */
export function toDiagnostic({ world, lines, say }: Shown, finding: Finding): Diagnostic {
  const related = finding.related.flatMap((one) => {
    const location = relatedLocation(world, one);
    return location ? [{ location, message: one.message }] : [];
  });
  return {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleUri(finding.rule) },
    source: SOURCE,
    message: say(finding.message),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const relatedLocation = (world: World, related: Related): Location | undefined => {
  const document = findDocument(world.corpus.documents, related.document);
  return document && corpusLocation(document, related.ref);
};

/** Where a paragraph of the corpus stands; its document's first line where it has no such paragraph. */
export const corpusLocation = (document: CorpusDocument, ref: string): Location => locator(document)(ref);

/** Finds the places in one document, whose lines are counted once. */
const locator = memoizeByObject((document: CorpusDocument) => {
  const uri = corpusUri(document.id);
  const lines = lineIndexOf(document.text);
  return memoizeByText((ref) => {
    const span = blockWithRef(document, ref)?.span ?? { start: 0, end: 0 };
    return { uri, range: toRange(lines, span) };
  });
});

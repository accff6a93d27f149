/** `agreedLanguage/insertFootnote`, and the refactoring that does the same. */
import { type CodeAction, CodeActionKind, type CodeActionParams, RequestType } from 'vscode-languageserver';
import { insertFootnote as footnoteAt } from '../../../service/features/editing/insert-footnote';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { type InsertFootnoteParams, type InsertFootnoteResult, method } from '../../protocol';
import { toOffset, toTextEdit, toWorkspaceEdit } from '../../to-proto';

const InsertRequest = new RequestType<InsertFootnoteParams, InsertFootnoteResult | null, void>(
  method.insertFootnote,
);

export const insertFootnote: Feature = {
  register: (server) =>
    server.onDraft(InsertRequest, null, ({ position, instrument }, { world, snapshot, lines }) => {
      const found = footnoteAt(world, snapshot, toOffset(lines, position), instrument);
      if (!found) return null;
      return {
        version: snapshot.version,
        edits: found.edits.map((edit) => toTextEdit(lines, edit)),
        title: found.title,
      };
    }),
};

/** The action that adds the footnote of the instrument at the cursor, where it has none. */
export function insertFootnoteActions({ range }: CodeActionParams, context: DocumentContext): CodeAction[] {
  const found = footnoteAt(context.world, context.snapshot, toOffset(context.lines, range.start));
  if (!found) return [];
  return [{ title: found.title, kind: CodeActionKind.Refactor, edit: toWorkspaceEdit(context, found.edits) }];
}

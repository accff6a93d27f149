/** `agreedLanguage/reflow`, and the source action that does the same. */
import { type CodeAction, CodeActionKind, RequestType } from 'vscode-languageserver';
import { reflow as reflowDraft } from '../../../service/edits/reflow/reflow';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { method, type ReflowResult, type StatusParams } from '../../protocol';
import { toRange, toTextEdit, toWorkspaceEdit } from '../../to-proto';

const ReflowRequest = new RequestType<StatusParams, ReflowResult | null, void>(method.reflow);

/** The source action that re-flows a draft. */
export const reflowKind = `${CodeActionKind.Source}.reflow`;
const ALL = { footnotes: true, paragraphs: true };

export const reflow: Feature = {
  register: (server) =>
    server.onDraft(ReflowRequest, null, (_params, { snapshot, lines }) => {
      const { edits, undecided } = reflowDraft(snapshot, ALL);
      return {
        version: snapshot.version,
        edits: edits.map((edit) => toTextEdit(lines, edit)),
        undecided: undecided.map(({ span, message }) => ({ range: toRange(lines, span), message })),
      };
    }),
};

/** The action that re-flows the draft; none where nothing would change. */
export function reflowActions(context: DocumentContext): CodeAction[] {
  const { edits } = reflowDraft(context.snapshot, ALL);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Re-flow footnotes and numbers',
      kind: reflowKind,
      edit: toWorkspaceEdit(context, edits),
    },
  ];
}

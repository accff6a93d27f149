/** `agreedLanguage/reflow`, `agreedLanguage/insertFootnote`, `agreedLanguage/paste`, and the actions of the first two. */
import { type CodeAction, CodeActionKind, type CodeActionParams, RequestType } from 'vscode-languageserver';
import { findInstruments } from '../../../corpus/instrument-search';
import { reflow } from '../../../service/edits/reflow/reflow';
import { insertFootnote } from '../../../service/features/editing/insert-footnote';
import { paste } from '../../../service/features/paste/paste';
import type { Edit } from '../../../service/finding';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import {
  type InsertFootnoteParams,
  type InsertFootnoteResult,
  type InstrumentResult,
  type InstrumentsParams,
  method,
  type PasteParams,
  type PasteResult,
  type ReflowResult,
  type StatusParams,
} from '../../protocol';
import { toOffset, toRange, toSpan, toTextEdit, toWorkspaceEdit } from '../../to-proto';

const ReflowRequest = new RequestType<StatusParams, ReflowResult | null, void>(method.reflow);
const InsertRequest = new RequestType<InsertFootnoteParams, InsertFootnoteResult | null, void>(
  method.insertFootnote,
);
const InstrumentsRequest = new RequestType<InstrumentsParams, InstrumentResult[], void>(method.instruments);
const PasteRequest = new RequestType<PasteParams, PasteResult | null, void>(method.paste);

/** The source action that re-flows a draft. */
export const reflowKind = `${CodeActionKind.Source}.reflow`;
const ALL = { footnotes: true, paragraphs: true };

export const notes: Feature = {
  register: (server) => {
    server.onDraft(ReflowRequest, null, (_params, { snapshot, lines }) => {
      const { edits, undecided } = reflow(snapshot, ALL);
      return {
        version: snapshot.version,
        edits: edits.map((edit) => toTextEdit(lines, edit)),
        undecided: undecided.map(({ span, message }) => ({ range: toRange(lines, span), message })),
      };
    });
    server.onDraft(InsertRequest, null, ({ position, instrument }, { world, snapshot, lines }) => {
      const found = insertFootnote(world, snapshot, toOffset(lines, position), instrument);
      if (!found) return null;
      return {
        version: snapshot.version,
        edits: found.edits.map((edit) => toTextEdit(lines, edit)),
        title: found.title,
      };
    });
    server.onRequest(InstrumentsRequest, [], ({ query }, { world }) =>
      findInstruments(world.corpus.instruments, query)
        .filter(({ reference }) => reference !== undefined)
        .map(({ id, title, shortForms, reference = '' }) => ({
          id,
          title,
          short: shortForms.map(({ text }) => text),
          reference: reference.replace(/\*/g, ''),
        })),
    );
    server.onDraft(PasteRequest, null, ({ range, text, html }, { snapshot, lines }) => {
      const found = paste(snapshot, toSpan(lines, range), { text, ...(html ? { html } : {}) });
      return found ? { ...found, edits: found.edits.map((edit) => toTextEdit(lines, edit)) } : null;
    });
  },
};

/** Re-flow and Insert footnote among the actions that an editor offers at a place. */
export function noteActions(params: CodeActionParams, context: DocumentContext): CodeAction[] {
  const only = params.context.only;
  const asked = (kind: string) =>
    only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  return [
    ...(asked(reflowKind) ? reflowAction(context) : []),
    ...(!only || asked(CodeActionKind.Refactor) ? insertAction(params, context) : []),
  ];
}

function reflowAction(context: DocumentContext): CodeAction[] {
  const { edits } = reflow(context.snapshot, ALL);
  return edits.length === 0 ? [] : [action(context, 'Re-flow footnotes and numbers', reflowKind, edits)];
}

function insertAction(params: CodeActionParams, context: DocumentContext): CodeAction[] {
  const found = insertFootnote(context.world, context.snapshot, toOffset(context.lines, params.range.start));
  return found ? [action(context, found.title, CodeActionKind.Refactor, found.edits)] : [];
}

const action = (
  context: DocumentContext,
  title: string,
  kind: string,
  edits: readonly Edit[],
): CodeAction => ({
  title,
  kind,
  edit: toWorkspaceEdit(context, edits),
});

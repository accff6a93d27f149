/** `textDocument/codeAction`: fixes, Compare, Keep this wording, and Fix all. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
} from 'vscode-languageserver';
import { addressFor } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import type { Checker } from '../../../service/check/checker';
import { fixEverything } from '../../../service/features/editing/code-actions';
import { bracketActions } from '../../../service/features/negotiation/bracket-actions';
import type { Finding } from '../../../service/finding';
import { keptFrom } from '../../../service/world/accepted-wordings';
import type { Span } from '../../../text/span';
import { shownAction, shownDiagnostic } from '../../clients/abilities';
import { turnOffActions } from '../../clients/turn-off-rule';
import type { Feature, Server } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { clientCommand } from '../../protocols/commands';
import { type Shown, toDiagnostic, toRange, toSpan, toWorkspaceEdit } from '../../to-proto';
import { insertFootnoteActions } from '../agreed-language/insert-footnote';
import { reflowActions, reflowKind } from '../agreed-language/reflow';

export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.Refactor,
        CodeActionKind.SourceFixAll,
        reflowKind,
      ],
    },
  }),
  register: (server) =>
    server.onDraft(CodeActionRequest.type, [], async (params, context) => {
      const findings = await server.checker.check(context.world, context.snapshot, context.cancel);
      const shown = { ...context, say: await server.say };
      const wanted = toSpan(context.lines, params.range);
      const here = findings.filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end);
      const all = [
        ...(wants(params, CodeActionKind.QuickFix)
          ? here.flatMap((one) => actionsFor(server, shown, one))
          : []),
        ...(asksFor(params, CodeActionKind.SourceFixAll) ? await everywhere(server.checker, shown) : []),
        ...(asksFor(params, reflowKind) ? reflowActions(context) : []),
        ...(wants(params, CodeActionKind.Refactor) ? refactorings(params, context) : []),
        ...(wants(params, CodeActionKind.QuickFix) ? await turnOffActions(server, context, here) : []),
      ];
      return all.map((action) => shownAction(server.client, action));
    }),
};

/** A draft, and how its user is spoken to. */
type ShownContext = DocumentContext & Shown;

/** Changes at the cursor that mend no finding. */
const refactorings = (params: CodeActionParams, context: DocumentContext): CodeAction[] => [
  ...insertFootnoteActions(params, context),
  ...onBracket(context, toSpan(context.lines, params.range)),
];

/** Accepting and rejecting the proposal at the cursor. */
const onBracket = (context: DocumentContext, selection: Span): CodeAction[] =>
  bracketActions(context.snapshot, selection).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(context, edits),
  }));

/** All that can be done about a finding, the preferred fix first; where it would turn the sense, comparing comes first. */
function actionsFor(server: Server, context: ShownContext, finding: Finding): CodeAction[] {
  const { options, client } = server;
  const diagnostics = [shownDiagnostic(client, toDiagnostic(context, finding))];
  const fixes = finding.fixes.map((fix, rank) => ({
    title: context.say(fix.title),
    isPreferred: rank === 0 && !finding.turnsSense,
    edit: toWorkspaceEdit(context, fix.edits),
  }));
  const comparing = options.commands.includes(clientCommand.compare) ? compareActions(context, finding) : [];
  const first = finding.turnsSense ? [...comparing, ...fixes] : [...fixes, ...comparing];
  const keeping = canKeep(server) ? keepActions(context, finding) : [];
  return [...first, ...keeping].map((action) => ({
    ...action,
    kind: CodeActionKind.QuickFix,
    diagnostics,
  }));
}

/** Both texts side by side, for each paragraph the finding rests on. */
function compareActions({ world, lines, snapshot, say }: ShownContext, finding: Finding): CodeAction[] {
  return finding.related.flatMap((related) => {
    const document = findDocument(world.corpus.documents, related.document);
    if (!document) return [];
    const title = say(`Compare with ${addressFor(document, related.ref)}`);
    const place = { symbol: document.id, ref: related.ref };
    return [calling(title, clientCommand.compare, [snapshot.uri, toRange(lines, finding.span), place])];
  });
}

/** Whether the client keeps wordings itself, or the server does it on its disk. */
const canKeep = ({ options, runtime }: Server): boolean =>
  options.commands.includes(clientCommand.keep) || runtime.projects?.kept !== undefined;

function keepActions({ world, snapshot, say }: ShownContext, finding: Finding): CodeAction[] {
  const [related] = finding.related;
  const document = related && findDocument(world.corpus.documents, related.document);
  const agreed = document && addressFor(document, related.ref);
  const kept = { ...keptFrom(snapshot, finding), ...(agreed && { agreed }) };
  return [calling(say('Keep this wording'), clientCommand.keep, [snapshot.uri, kept])];
}

/** The source action: every preferred fix at once, until none is left. */
async function everywhere(checker: Checker, context: ShownContext): Promise<CodeAction[]> {
  const edits = await fixEverything(checker, context.world, context.snapshot, context.cancel);
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(context, edits);
  return [{ title: context.say('Apply every preferred fix'), kind: CodeActionKind.SourceFixAll, edit }];
}

const calling = (title: string, command: string, args: unknown[]): CodeAction => ({
  title,
  command: { title, command, arguments: args },
});

/** Whether an editor that asks for anything, or for some kinds, wants this one. */
const wants = (params: CodeActionParams, kind: string): boolean =>
  !params.context.only || asksFor(params, kind);

const asksFor = ({ context }: CodeActionParams, kind: string): boolean =>
  context.only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`)) ?? false;

/** `textDocument/completion` and `completionItem/resolve`. */
import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { completion as itemsAt } from '../../../service/features/completion/completion';
import { completionDocumentation } from '../../../service/features/completion/completion-documentation';
import type { CompletionPlace, CompletionItem as Found } from '../../../service/features/completion/item';
import { askedWordsOf } from '../../asked-words';
import { shownText } from '../../clients/abilities';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { toOffset, toRange, toTextEdit } from '../../to-proto';
import { corpusUri } from '../../uris';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { resolveProvider: true, triggerCharacters: [...BLANKS, ...LETTERS] },
  }),
  register(server) {
    const {
      labelDetailsSupport: hasLabelDetails = false,
      insertReplaceSupport: hasReplace = false,
      documentationFormat: formats,
    } = server.client.textDocument?.completion?.completionItem ?? {};
    const words = askedWordsOf(server);
    server.onDraft(CompletionRequest.type, NOTHING, async (params, context) => {
      if (!context.world.settings.completion.enabled) return NOTHING;
      const offset = toOffset(context.lines, params.position);
      const asked = isAsked(words, context, { offset, sent: params.context });
      const found = await itemsAt(
        context.world,
        { snapshot: context.snapshot, offset, asked },
        context.cancel,
      );
      return {
        isIncomplete: found.incomplete,
        items: found.items.map((item, rank) => ({
          ...toItem(context, item, rank, hasReplace),
          ...(hasLabelDetails ? { labelDetails: { description: item.source } } : { detail: item.source }),
        })),
      };
    });
    server.onRequest(CompletionResolveRequest.type, { label: '' }, (item, { world }) => {
      const link = (document: { readonly id: string }, ref: string) => corpusUri(document.id, ref);
      const value = completionDocumentation(world, placesOf(item.data), link);
      return value === undefined ? item : { ...item, documentation: shownText(value, formats) };
    });
  },
};

const BLANKS = [' ', '*', '/', '('];
/** An editor asks at each of them, and says that nobody has asked: the list may then stay away. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

/**
 * Whether the user asks for the list, or typing does in whose course it was asked for. Where the list comes inside
 * sentences as well, letters ask for it, blanks do not.
 */
function isAsked(
  words: ReturnType<typeof askedWordsOf>,
  { world, snapshot }: DocumentContext,
  { offset, sent }: { readonly offset: number; readonly sent: CompletionContext | undefined },
): boolean {
  const { triggerKind, triggerCharacter = '' } = sent ?? {};
  if (triggerKind === undefined || triggerKind === CompletionTriggerKind.Invoked) {
    words.note(snapshot, offset);
    return true;
  }
  if (words.has(snapshot, offset)) return true;
  return world.settings.completion.inRunningText && !BLANKS.includes(triggerCharacter);
}

const KINDS = {
  continuation: CompletionItemKind.Text,
  opening: CompletionItemKind.Keyword,
  instrument: CompletionItemKind.Reference,
  address: CompletionItemKind.Reference,
} as const;

function toItem({ lines }: DocumentContext, item: Found, rank: number, hasReplace: boolean): CompletionItem {
  const { span, text: newText } = item.edit;
  const replace = toRange(lines, { start: span.start, end: span.end + (item.replacedAfter ?? 0) });
  return {
    label: item.label,
    kind: KINDS[item.kind],
    sortText: String(rank).padStart(4, '0'),
    filterText: item.filter.slice(0, item.edit.span.end - item.edit.span.start + TYPED_ON),
    textEdit: hasReplace ? { newText, insert: toRange(lines, span), replace } : { newText, range: replace },
    ...(item.further && { additionalTextEdits: item.further.map((edit) => toTextEdit(lines, edit)) }),
    ...(rank === 0 && { preselect: true }),
    data: item.places.map(({ document, paragraph, from, to }) => [document, paragraph, from, to]),
  };
}

/** More is not typed before the list is asked for again: what goes beyond need not be sent; UTF-16. */
const TYPED_ON = 60;

/** What an item carried; it came back from outside. */
function placesOf(data: unknown): CompletionPlace[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((place: unknown) => {
    const [document, ...numbers] = Array.isArray(place) ? place : [];
    if (typeof document !== 'string' || !numbers.every(Number.isInteger)) return [];
    const [paragraph = -1, from = 0, to = 0] = numbers as number[];
    return [{ document, paragraph, from, to }];
  });
}

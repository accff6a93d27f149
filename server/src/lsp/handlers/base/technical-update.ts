/** `agreedLanguage/technicalUpdate`: what in a draft belongs to the year of the text that it was made from. */
import { RequestType } from 'vscode-languageserver';
import { resolutionOf } from '../../../service/draft/snapshot';
import { slice } from '../../../text/span';
import type { Feature } from '../../feature';
import { method } from '../../protocol';
import type { TechnicalUpdateParams, TechnicalUpdateResult } from '../../protocols/technical-update';
import { toRange, toTextEdit } from '../../to-proto';

const UpdateRequest = new RequestType<TechnicalUpdateParams, TechnicalUpdateResult | null, void>(
  method.technicalUpdate,
);

export const technicalUpdate: Feature = {
  register: (server) =>
    server.onDraft(UpdateRequest, null, async ({ today }, { snapshot, lines, world }) => {
      const { technicalUpdate: updateOf } = await server.runtime.assistants();
      const date = resolutionOf(snapshot).frontMatter.date ?? today;
      const items = updateOf(snapshot, world, date).map(({ span, kind, reason, sure, fix }) => ({
        range: toRange(lines, span),
        words: slice(snapshot.text, span),
        kind,
        reason,
        sure,
        ...(fix && { title: fix.title, edits: fix.edits.map((edit) => toTextEdit(lines, edit)) }),
      }));
      return { version: snapshot.version, date, items };
    }),
};

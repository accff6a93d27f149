/** `agreedLanguage/changesSinceBase`: what changed in a draft since the text that it starts from. */
import { RequestType } from 'vscode-languageserver';
import { baseInDraft } from '../../../service/features/base/base-in-draft';
import {
  type ChangedParagraph,
  changesSinceBase as changesOf,
} from '../../../service/features/base/changes-since-base';
import type { Feature } from '../../feature';
import type { Lines } from '../../lines';
import { type DraftParams, method } from '../../protocol';
import type { ChangesSinceBase, ParagraphSinceBase } from '../../protocols/base';
import { toRange } from '../../to-proto';
import { corpusUri } from '../../uris';

const ChangesRequest = new RequestType<DraftParams, ChangesSinceBase | null, void>(method.changesSinceBase);

export const changesSinceBase: Feature = {
  register: (server) =>
    server.onDraft(ChangesRequest, null, (_params, { snapshot, lines, world }) => {
      const original = baseInDraft({ snapshot, world });
      if (!world.base || original === undefined) return null;
      const { name, document, resolution } = world.base;
      const { title } = resolution.frontMatter;
      return {
        version: snapshot.version,
        base: {
          name,
          ...(title !== undefined && { title }),
          ...(document !== undefined && { uri: corpusUri(document) }),
        },
        original,
        paragraphs: changesOf({ snapshot, world }).map((one) => paragraphOf(lines, one)),
      };
    }),
};

const paragraphOf = (lines: Lines, { span, changes, ...rest }: ChangedParagraph): ParagraphSinceBase => ({
  ...rest,
  range: toRange(lines, span),
  changes: changes.map(({ span: at, strength, exchanged, ...change }) => ({
    ...change,
    range: toRange(lines, at),
    ...(strength && { strength }),
    ...(exchanged !== undefined && { exchanged }),
  })),
});

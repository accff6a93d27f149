/** `agreedLanguage/moveParagraph`: the edits that move a paragraph past its neighbour. */
import { RequestType } from 'vscode-languageserver';
import { moveParagraph as move } from '../../../service/features/editing/move-paragraph';
import type { Feature } from '../../feature';
import { type MoveParagraphParams, type MoveParagraphResult, method } from '../../protocol';
import { toOffset, toTextEdit } from '../../to-proto';

const MoveRequest = new RequestType<MoveParagraphParams, MoveParagraphResult | null, void>(
  method.moveParagraph,
);

export const moveParagraph: Feature = {
  register: (server) =>
    server.onDraft(MoveRequest, null, ({ position, direction }, { lines, ...context }) => {
      const moved = move(context, toOffset(lines, position), direction);
      if (!moved) return null;
      return { edits: moved.edits.map((edit) => toTextEdit(lines, edit)), offset: moved.selection.start };
    }),
};

/** `agreedLanguage/draftFromBase`: a new draft from the text of last year. */
import { RequestType } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import { parse } from '../../../resolution/parse';
import { draftFromBase as draftOf } from '../../../service/features/base/draft-from-base';
import type { Feature } from '../../feature';
import { method } from '../../protocol';
import type { DraftFromBaseParams, DraftFromBaseResult } from '../../protocols/base';

const DraftRequest = new RequestType<DraftFromBaseParams, DraftFromBaseResult, void>(method.draftFromBase);

export const draftFromBase: Feature = {
  register: (server) =>
    server.onRequest(
      DraftRequest,
      { problem: 'The draft could not be made' },
      async ({ symbol, text, base }, { complete }) => {
        if (text !== undefined) {
          const resolution = parse(text);
          const name = base ?? resolution.frontMatter.symbol;
          return name === undefined
            ? { problem: 'The text has no symbol to name it by' }
            : { text: draftOf(resolution, name) };
        }
        if (symbol === undefined) return { problem: 'Neither a symbol nor a text is named to begin from' };
        const document = findDocument((await complete()).corpus.documents, symbol);
        return document
          ? { text: draftOf(document.resolution(), base ?? document.id) }
          : { problem: `${symbol} is not in the corpus` };
      },
    ),
};

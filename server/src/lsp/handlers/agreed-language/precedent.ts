/** `agreedLanguage/precedent`: where and how the words of a range were used before. */
import { RequestType } from 'vscode-languageserver';
import { precedentCard, precedentsOf } from '../../../service/features/precedent';
import type { Feature } from '../../feature';
import { method, type RangeParams } from '../../protocol';
import type { PrecedentResult } from '../../protocols/sources';
import { toSpan } from '../../to-proto';

const PrecedentRequest = new RequestType<RangeParams, PrecedentResult | null, void>(method.precedent);

export const precedent: Feature = {
  register: (server) =>
    server.onDocument(PrecedentRequest, null, async ({ range }, { snapshot, lines, complete }) => {
      const found = precedentsOf(await complete(), snapshot, toSpan(lines, range));
      return found ? { markdown: precedentCard(found) } : null;
    }),
};

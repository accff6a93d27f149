/** `agreedLanguage/paste`: what is pasted, as the edits that make it part of the draft. */
import { RequestType } from 'vscode-languageserver';
import { paste as pasteInto } from '../../../service/features/paste/paste';
import type { Feature } from '../../feature';
import { method, type PasteParams, type PasteResult } from '../../protocol';
import { toSpan, toTextEdit } from '../../to-proto';

const PasteRequest = new RequestType<PasteParams, PasteResult | null, void>(method.paste);

export const paste: Feature = {
  register: (server) =>
    server.onDraft(PasteRequest, null, async ({ range, text, html }, { snapshot, lines }) => {
      const rich = html ? { html, readHtml: (await server.runtime.word()).readHtml } : {};
      const found = pasteInto(snapshot, toSpan(lines, range), { text, ...rich });
      return found ? { ...found, edits: found.edits.map((edit) => toTextEdit(lines, edit)) } : null;
    }),
};

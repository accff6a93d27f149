/** `agreedLanguage/preview`, `exportDraft` and `baseTexts`: a draft as it is printed. */
import { RequestType } from 'vscode-languageserver';
import { STYLE } from '../../../export/html/style';
import { htmlBody, htmlPage } from '../../../export/html/write-html';
import { baseTexts } from '../../../service/features/printing/base-texts';
import { previewDraft, printDraft, printDraftOn } from '../../../service/features/printing/print-draft';
import type { Feature } from '../../feature';
import {
  type BaseTextEntry,
  type DraftParams,
  type ExportDraftParams,
  type ExportDraftResult,
  method,
  type PreviewResult,
} from '../../protocol';

const PreviewRequest = new RequestType<DraftParams, PreviewResult | null, void>(method.preview);
const ExportRequest = new RequestType<ExportDraftParams, ExportDraftResult | null, void>(method.exportDraft);
const BaseTextsRequest = new RequestType<DraftParams, readonly BaseTextEntry[], void>(method.baseTexts);

export const printing: Feature = {
  register: (server) => {
    server.onDocument(PreviewRequest, null, (_params, { snapshot, world }) => ({
      version: snapshot.version,
      body: htmlBody(previewDraft(snapshot, world)),
      style: STYLE,
    }));
    server.onDraft(ExportRequest, null, async ({ base, proposals, format }, { snapshot, complete }) => {
      const printed = base
        ? printDraftOn(snapshot, await complete(), base)
        : printDraft(snapshot, proposals ?? 'tracked');
      if (!printed) return null;
      if (format === 'html')
        return { html: htmlPage(printed, printed.head.title ?? printed.head.symbol ?? 'Draft') };
      const docx = await server.runtime.writeWord?.(printed);
      return docx === undefined ? null : { docx };
    });
    server.onDraft(BaseTextsRequest, [], async (_params, { snapshot, complete }) =>
      baseTexts(snapshot, await complete()).map(({ document: { id, title, date }, why }) => ({
        symbol: id,
        title,
        ...(date !== undefined && { date }),
        ...(why && { why }),
      })),
    );
  },
};

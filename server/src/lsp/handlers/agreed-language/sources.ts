/** `agreedLanguage/sources` and `agreedLanguage/sourcesReport`: where the words of a draft come from. */
import { RequestType } from 'vscode-languageserver';
import type { SourcedParagraph } from '../../../match/sources/model';
import { ledgerSummaryLine } from '../../../match/sources/summary';
import { resolutionOf, type Snapshot } from '../../../service/draft/snapshot';
import { draftLedger, shownSources } from '../../../service/features/sources';
import { toBase64 } from '../../../text/base64';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { type DraftParams, method } from '../../protocol';
import type { SourcesReportParams, SourcesReportResult, SourcesResult } from '../../protocols/sources';
import type { WordTools } from '../../runtime';
import { toRange } from '../../to-proto';

const SourcesRequest = new RequestType<DraftParams, SourcesResult | null, void>(method.sources);
const ReportRequest = new RequestType<SourcesReportParams, SourcesReportResult | null, void>(
  method.sourcesReport,
);

export const sources: Feature = {
  register: (server) => {
    server.onDraft(SourcesRequest, null, (_params, context) => sourcesResult(context));
    server.onDraft(ReportRequest, null, async ({ format }, { snapshot, cancel, complete }) => {
      const paragraphs = await draftLedger(await complete(), snapshot, cancel);
      return report(format, snapshot, paragraphs, await server.runtime.word());
    });
  },
};

function titleOf(snapshot: Snapshot): string {
  const { title, symbol } = resolutionOf(snapshot).frontMatter;
  return title ?? symbol ?? 'the draft';
}

function report(
  format: SourcesReportParams['format'],
  snapshot: Snapshot,
  paragraphs: readonly SourcedParagraph[],
  { htmlPage, ledgerMarkdown, printLedger, writeDocx }: WordTools,
): SourcesReportResult {
  const draft = resolutionOf(snapshot);
  if (format === 'markdown') return { markdown: ledgerMarkdown(titleOf(snapshot), paragraphs) };
  const printed = printLedger(draft, paragraphs, draft.frontMatter.symbol ?? 'Draft');
  return format === 'html'
    ? { html: htmlPage(printed, `Sources of ${titleOf(snapshot)}`) }
    : { docx: toBase64(writeDocx(printed)) };
}

async function sourcesResult({ world, snapshot, lines, cancel }: DocumentContext): Promise<SourcesResult> {
  const ledger = await draftLedger(world, snapshot, cancel);
  const paragraphs = shownSources(snapshot, ledger).map(({ span, ref, line, sources, added }) => ({
    range: toRange(lines, span),
    ref,
    line,
    sources: sources.map(({ source, shown, changes }) => ({
      symbol: source.symbol,
      ref: source.ref,
      shown,
      changes,
    })),
    added,
  }));
  return {
    version: snapshot.version,
    summary: ledgerSummaryLine(ledger),
    paragraphs,
  };
}

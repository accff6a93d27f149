/** `agreedLanguage/sources` and `agreedLanguage/sourcesReport`: where the words of a draft come from. */
import { RequestType } from 'vscode-languageserver';
import { ledgerSummaryLine } from '../../../match/sources/summary';
import { resolutionOf, type Snapshot } from '../../../service/draft/snapshot';
import { draftLedger, shownSources } from '../../../service/features/sources';
import type { World } from '../../../service/world/world';
import { toBase64 } from '../../../text/base64';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { type DraftParams, method } from '../../protocol';
import type { WordTools } from '../../runtime';
import type { SourcesReportParams, SourcesReportResult, SourcesResult } from '../../sources-protocol';
import { toRange } from '../../to-proto';

const SourcesRequest = new RequestType<DraftParams, SourcesResult | null, void>(method.sources);
const ReportRequest = new RequestType<SourcesReportParams, SourcesReportResult | null, void>(
  method.sourcesReport,
);

export const sources: Feature = {
  register: (server) => {
    server.onDraft(SourcesRequest, null, (_params, context) => sourcesResult(context));
    server.onDraft(ReportRequest, null, async ({ format }, { snapshot, complete }) => {
      const world = await complete();
      return report(format, { snapshot, world }, await server.runtime.word());
    });
  },
};

function titleOf(snapshot: Snapshot): string {
  const { title, symbol } = resolutionOf(snapshot).frontMatter;
  return title ?? symbol ?? 'the draft';
}

function report(
  format: SourcesReportParams['format'],
  { snapshot, world }: { readonly snapshot: Snapshot; readonly world: World },
  { htmlPage, ledgerMarkdown, printLedger, writeDocx }: WordTools,
): SourcesReportResult {
  const draft = resolutionOf(snapshot);
  const paragraphs = draftLedger(world, snapshot);
  if (format === 'markdown') return { markdown: ledgerMarkdown(titleOf(snapshot), paragraphs) };
  const printed = printLedger(draft, paragraphs, draft.frontMatter.symbol ?? 'Draft');
  return format === 'html'
    ? { html: htmlPage(printed, `Sources of ${titleOf(snapshot)}`) }
    : { docx: toBase64(writeDocx(printed)) };
}

function sourcesResult({ world, snapshot, lines }: DocumentContext): SourcesResult {
  const paragraphs = shownSources(world, snapshot).map(({ span, ref, line, sources, added }) => ({
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
    summary: ledgerSummaryLine(draftLedger(world, snapshot)),
    paragraphs,
  };
}

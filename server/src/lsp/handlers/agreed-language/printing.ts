/** `agreedLanguage/preview`, `exportDraft` and `baseTexts`: a draft as it is printed. */
import { RequestType } from 'vscode-languageserver';
import type { PrintedText } from '../../../export/printed/model';
import type { Resolution } from '../../../resolution/model';
import { parse } from '../../../resolution/parse';
import { resolutionOf, type Snapshot } from '../../../service/draft/snapshot';
import { baseTexts } from '../../../service/features/printing/base-texts';
import type { World } from '../../../service/world/world';
import { toBase64 } from '../../../text/base64';
import { BaseTexts, type FoundBase } from '../../bases/base-texts';
import type { Feature } from '../../feature';
import {
  type BaseTextEntry,
  type DraftParams,
  type ExportDraftParams,
  type ExportDraftResult,
  method,
  type PreviewResult,
} from '../../protocol';
import type { WordTools } from '../../runtime';

const PreviewRequest = new RequestType<DraftParams, PreviewResult | null, void>(method.preview);
const ExportRequest = new RequestType<ExportDraftParams, ExportDraftResult, void>(method.exportDraft);
const BaseTextsRequest = new RequestType<DraftParams, readonly BaseTextEntry[], void>(method.baseTexts);

export const printing: Feature = {
  register: (server) => {
    const { runtime } = server;
    const bases = new BaseTexts(runtime.corpusHost);

    server.onDocument(PreviewRequest, null, async (_params, { snapshot, world }) => {
      const tools = await runtime.word();
      const base = await namedBase(bases, snapshot, world);
      const printed = printedOn(tools, resolutionOf(snapshot), base && 'resolution' in base ? base : {});
      return {
        version: snapshot.version,
        body: tools.htmlBody(printed),
        style: tools.STYLE,
        ...(base && 'problem' in base && { problem: base.problem }),
      };
    });

    server.onDraft(
      ExportRequest,
      { problem: 'The draft could not be exported' },
      async (params, { snapshot, complete }) => {
        const base = await askedBase(params.base, bases, snapshot, complete);
        if (base && 'problem' in base) return base;
        const tools = await runtime.word();
        const printed = printedOn(tools, resolutionOf(snapshot), { ...base, proposals: params.proposals });
        return writtenAs(params.format, printed, tools);
      },
    );

    server.onDraft(BaseTextsRequest, [], async (_params, { snapshot, complete }) => {
      const world = await complete();
      return [...(await fileEntry(bases, snapshot, world)), ...baseTexts(snapshot, world).map(entryOf)];
    });
  },
};

/** The draft by itself, or as changes on the base. */
const printedOn = (
  { printRedline, printResolution }: WordTools,
  draft: Resolution,
  {
    resolution,
    proposals = 'tracked',
  }: { readonly resolution?: Resolution } & {
    readonly proposals?: ExportDraftParams['proposals'] | undefined;
  },
): PrintedText =>
  resolution
    ? printRedline(resolution, draft, draft.frontMatter.symbol ?? draft.frontMatter.title ?? 'Draft')
    : printResolution(draft, proposals);

const writtenAs = (
  format: ExportDraftParams['format'],
  printed: PrintedText,
  { htmlPage, writeDocx }: WordTools,
): ExportDraftResult =>
  format === 'html'
    ? { html: htmlPage(printed, printed.head.title ?? printed.head.symbol ?? 'Draft') }
    : { docx: toBase64(writeDocx(printed)) };

/** The base that the front matter names. */
const namedBase = async (
  bases: BaseTexts,
  snapshot: Snapshot,
  world: World,
): Promise<FoundBase | undefined> => {
  const { base } = resolutionOf(snapshot).frontMatter;
  return base === undefined ? undefined : bases.find(base, snapshot.uri, world);
};

/** The base that a person has chosen. */
const askedBase = async (
  base: ExportDraftParams['base'],
  bases: BaseTexts,
  snapshot: Snapshot,
  complete: () => Promise<World>,
): Promise<FoundBase | undefined> => {
  if (base?.text !== undefined) return { resolution: parse(base.text) };
  return base?.symbol === undefined ? undefined : bases.find(base.symbol, snapshot.uri, await complete());
};

/** A file that the front matter names leads the list. */
const fileEntry = async (bases: BaseTexts, snapshot: Snapshot, world: World): Promise<BaseTextEntry[]> => {
  const { base } = resolutionOf(snapshot).frontMatter;
  if (base === undefined || baseTexts(snapshot, world)[0]?.why === 'named') return [];
  const found = await bases.find(base, snapshot.uri, world);
  if ('problem' in found) return [];
  const { title = base, date } = found.resolution.frontMatter;
  return [{ symbol: base, title, ...(date !== undefined && { date }), why: 'named' }];
};

const entryOf = ({
  document: { id, title, date },
  why,
}: ReturnType<typeof baseTexts>[number]): BaseTextEntry => ({
  symbol: id,
  title,
  ...(date !== undefined && { date }),
  ...(why && { why }),
});

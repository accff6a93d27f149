/** `agreedLanguage/status`: figures of one draft for the status bar, and how it is read. */
import { RequestType } from 'vscode-languageserver';
import type { Corpus } from '../../../corpus/model';
import { countBrackets } from '../../../resolution/negotiation/brackets';
import { organOf } from '../../../resolution/outline/organ';
import { coverageOf, shareOf } from '../../../service/agreed/coverage';
import { isDeparture } from '../../../service/agreed/departures-in';
import { modeOf } from '../../../service/check/severity';
import { negotiationMarksOf } from '../../../service/draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../../service/draft/snapshot';
import type { World } from '../../../service/world/world';
import type { Feature, Server } from '../../feature';
import {
  type CorpusState,
  type DraftStatus,
  method,
  type StatusParams,
  type StatusResult,
} from '../../protocol';

const StatusRequest = new RequestType<StatusParams, StatusResult | null, void>(method.status);

export const status: Feature = {
  register: (server) => {
    server.onDocument(StatusRequest, null, async (_params, { world, snapshot, cancel }) => {
      const findings = await server.checker.check(world, snapshot, cancel);
      const coverage = coverageOf(world.engine, snapshot);
      const share = shareOf(coverage);
      const { open, byDelegation } = countBrackets(negotiationMarksOf(snapshot));
      const corpus = corpusState(server, world.corpus);
      return {
        ...coverage,
        ...(share !== undefined && { share }),
        departures: findings.filter(isDeparture).length,
        openBrackets: open,
        bracketsByDelegation: byDelegation,
        draft: draftStatus(snapshot, world),
        corpus,
      };
    });
    const announce = async () => {
      const { corpus } = await server.world.get();
      await server.connection.sendNotification(method.corpusChanged, corpusState(server, corpus));
    };
    void server.initialized.then(announce);
    server.world.onChanged(() => void announce());
    server.world.onStopped(() => void announce());
  },
};

function draftStatus(snapshot: Snapshot, world: World): DraftStatus {
  const resolution = resolutionOf(snapshot);
  const { mode, base } = resolution.frontMatter;
  const organ = organOf(resolution);
  const named = world.base?.name ?? base;
  return {
    mode: modeOf({ snapshot, world }),
    isOwnMode: mode !== undefined,
    ...(organ !== undefined && { organ }),
    ...(named !== undefined && { base: { name: named, isFound: world.base !== undefined } }),
  };
}

function corpusState({ world }: Server, corpus: Corpus): CorpusState {
  const documents = corpus.documents.length;
  const message = world.failure();
  if (message !== undefined) return { state: 'failed', documents, message };
  const { state, done, total, hasLibraries } = world.readInto(corpus);
  const files = { done, total, ...(hasLibraries && { hasLibraries }) };
  return { state, documents, ...(state !== 'ready' && total > 0 && { files }) };
}

/** `agreedLanguage/status`: figures of one draft for the status bar. */
import { RequestType } from 'vscode-languageserver';
import { countBrackets } from '../../../resolution/negotiation/brackets';
import { coverageOf } from '../../../service/agreed/coverage';
import { negotiationMarksOf } from '../../../service/draft/form/live-spans';
import type { Feature, Server } from '../../feature';
import { type CorpusState, method, type StatusParams, type StatusResult } from '../../protocol';

const StatusRequest = new RequestType<StatusParams, StatusResult | null, void>(method.status);

/** Rules whose findings are departures from agreed texts. */
const DEPARTURES: ReadonlySet<string> = new Set(['departs-from-agreed', 'superseded-wording']);

export const status: Feature = {
  register: (server) => {
    server.onDocument(StatusRequest, null, async (_params, { world, snapshot, cancel }) => {
      const findings = await server.checker.check(world, snapshot, cancel);
      const departures = findings.filter(({ rule, severity }) => DEPARTURES.has(rule) && severity !== 'hint');
      const { open, byDelegation } = countBrackets(negotiationMarksOf(snapshot));
      const corpus = corpusState(server, world.corpus.documents.length);
      return {
        ...coverageOf(world.engine, snapshot),
        departures: departures.length,
        openBrackets: open,
        bracketsByDelegation: byDelegation,
        corpus,
      };
    });
    const announce = async () => {
      const { corpus } = await server.world.get();
      await server.connection.sendNotification(
        method.corpusChanged,
        corpusState(server, corpus.documents.length),
      );
    };
    void server.initialized.then(announce);
    server.world.onChanged(() => void announce());
  },
};

const corpusState = ({ world }: Server, documents: number): CorpusState =>
  world.failure()
    ? { state: 'failed', documents, message: world.failure() ?? '' }
    : { state: 'ready', documents };

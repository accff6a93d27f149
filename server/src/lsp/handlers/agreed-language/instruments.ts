/** `agreedLanguage/instruments`: the instruments that an editor lists for Insert footnote. */
import { RequestType } from 'vscode-languageserver';
import { findInstruments } from '../../../corpus/instrument-search';
import type { Feature } from '../../feature';
import { type InstrumentResult, type InstrumentsParams, method } from '../../protocol';

const InstrumentsRequest = new RequestType<InstrumentsParams, InstrumentResult[], void>(method.instruments);

export const instruments: Feature = {
  register: (server) =>
    server.onRequest(InstrumentsRequest, [], ({ query }, { world }) =>
      findInstruments(world.corpus.instruments, query)
        .filter(({ reference }) => reference !== undefined)
        .map(({ id, title, shortForms, reference = '' }) => ({
          id,
          title,
          short: shortForms.map(({ text }) => text),
          reference: reference.replace(/\*/g, ''),
        })),
    ),
};

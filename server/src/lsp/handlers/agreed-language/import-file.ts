/** `agreedLanguage/importFile`: a file of another format as a draft. */
import { RequestType } from 'vscode-languageserver';
import { ImportError } from '../../../import/model';
import type { ImportedFile } from '../../../import/read';
import { fromBase64 } from '../../../text/base64';
import type { Feature } from '../../feature';
import { type ImportFileParams, type ImportFileResult, method } from '../../protocol';

const ImportFileRequest = new RequestType<ImportFileParams, ImportFileResult, void>(method.importFile);

export const importFile: Feature = {
  register: (server) =>
    server.onRequest(
      ImportFileRequest,
      { problem: 'The file could not be read' },
      async (params, { world, cancelled }) => {
        const { corpusHost } = server.runtime;
        if (!corpusHost) return { problem: 'No files can be read here' };
        const { name, content, delegations, byHand, colours } = params;
        const options = {
          source: name,
          ocrRepairs: true,
          delegations: { ...world.settings.delegations, ...delegations },
          ...(byHand && { byHand }),
          ...(colours && { colours }),
        };
        try {
          return draftOf(await corpusHost.importer.read(fromBase64(content), options, cancelled()));
        } catch (error) {
          if (error instanceof ImportError) return { problem: `${name}: ${error.message}` };
          throw error;
        }
      },
    ),
};

/** The first of several documents; the report names the others. */
function draftOf([first, ...others]: readonly ImportedFile[]): ImportFileResult {
  if (!first) return { problem: 'The file holds no document' };
  const { text, repairs, comments = [], authors = [], renamed = {}, colours = [] } = first;
  const left = others.map(({ name = '' }) => ({
    kind: 'not-placed' as const,
    line: 1,
    message: `The file holds another document, ${name}: import it on the command line`,
  }));
  return { text, repairs: [...repairs, ...left], comments, authors, renamed, colours };
}

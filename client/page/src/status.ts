/** The line below the draft: how much of it is agreed, what was found, where the words stay. */
import type { StatusResult } from '../../../server/src/lsp/protocol';
import { perCentOf } from '../../../server/src/text/per-cent';
import { byId } from './dom';
import { say } from './say';

export function showStatus({ share, openBrackets, corpus }: StatusResult, findings: number): void {
  const parts = [
    share === undefined ? undefined : say('{0} % agreed language', perCentOf(share)),
    findings === 1 ? say('1 finding') : say('{0} findings', findings),
    bracketsOf(openBrackets),
    corpus.state === 'failed'
      ? (corpus.message ?? say('The adopted texts could not be read'))
      : say('{0} texts', corpus.documents),
    say('Nothing leaves this page'),
  ];
  byId('status').textContent = parts.filter((part) => part !== undefined).join(' · ');
}

function bracketsOf(count: number | undefined): string | undefined {
  if (!count) return undefined;
  return count === 1 ? say('1 open bracket') : say('{0} open brackets', count);
}

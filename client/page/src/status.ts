/** The line below the draft: how much of it is agreed, what was found, where the words stay. */
import type { StatusResult } from '../../../server/src/lsp/protocol';
import { byId } from './dom';

const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

export function showStatus({ share, openBrackets, corpus }: StatusResult, findings: number): void {
  const parts = [
    share === undefined ? undefined : `${Math.floor(share * 100)} % agreed language`,
    counted(findings, 'finding'),
    openBrackets ? counted(openBrackets, 'open bracket') : undefined,
    corpus.state === 'failed'
      ? (corpus.message ?? 'The adopted texts could not be read')
      : counted(corpus.documents, 'text'),
    'Nothing leaves this page',
  ];
  byId('status').textContent = parts.filter((part) => part !== undefined).join(' · ');
}

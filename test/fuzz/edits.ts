/** Checking after edits is checking afresh: in this process, and in a server spoken to over stdio. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TYPING_PAUSE } from '../../server/src/lsp/typing';
import { createChecker } from '../../server/src/service/check/checker';
import { nextSnapshot, resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import { type Talk, talkOver } from '../support/talk';
import type { Campaign } from './campaign';
import { lifeOf } from './processes';
import { edit, spanOf, start } from './texts';

const cases = () => [start, fc.array(edit, { minLength: 1, maxLength: 12 })] as const;
const world = worldWith({ corpus: shippedCorpus(), settings: { mode: 'tabling' } });
const checker = () =>
  createChecker(rules, (rule, error) => {
    throw new Error(`the rule ${rule} threw`, { cause: error });
  });

export const editsInProcess: Campaign = {
  name: 'edits',
  cases: 40,
  property: () =>
    fc.asyncProperty(...cases(), async (text, edits) => {
      const live = checker();
      let snapshot: Snapshot = { uri: 'test:fuzz', version: 1, text };
      await live.check(world, snapshot, never);
      for (const one of edits) {
        const span = spanOf(one, snapshot.text);
        const next = snapshot.text.slice(0, span.start) + one.text + snapshot.text.slice(span.end);
        snapshot = nextSnapshot(snapshot, {
          version: snapshot.version + 1,
          text: next,
          change: { span, length: one.text.length },
        });
        const fresh: Snapshot = { uri: 'test:fuzz', version: 1, text: next };
        assert.deepEqual(plain(resolutionOf(snapshot)), plain(resolutionOf(fresh)));
        assert.deepEqual(
          plain(await live.check(world, snapshot, never)),
          plain(await checker().check(world, fresh, never)),
        );
      }
    }),
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Findings around the last change wait until typing has paused; so long after it none does. In milliseconds. */
const TYPING = 2 * TYPING_PAUSE;

/** What an Ibid. meant before only a draft that has been edited can know. */
const OF_HISTORY = new Set(['ibid-changed', 'agreed-changed']);

export const editsOverStdio: Campaign = {
  name: 'edits-over-stdio',
  cases: 6,
  property: () =>
    fc.asyncProperty(...cases(), async (text, edits) => {
      const [live, fresh] = await Promise.all([startServer(), startServer()]);
      try {
        const uri = 'file:///ports.resolution';
        live.talk.open(uri, text);
        let now = text;
        for (const [at, one] of edits.entries()) {
          const { start, end } = spanOf(one, now);
          const range = { start: positionIn(now, start), end: positionIn(now, end) };
          live.talk.change(uri, at + 2, [{ range, text: one.text }]);
          now = edited(now, range, one.text);
        }
        fresh.talk.open(uri, now);
        await setTimeout(TYPING);
        assert.deepEqual(await live.findings(uri), await fresh.findings(uri));
      } finally {
        live.end();
        fresh.end();
      }
    }),
};

async function startServer() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const life = lifeOf(child);
  const talk = await life.during(
    talkOver(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), { pull: true }),
  );
  return {
    talk,
    findings: (uri: string) => life.during(findings(talk, uri)),
    end: () => {
      talk.close();
      child.kill();
    },
  };
}

async function findings(talk: Talk, uri: string) {
  const found = await talk.diagnostics(uri, 1);
  return found.filter(({ code }) => !OF_HISTORY.has(String(code)));
}

/** Lines end where the protocol says: after `\n`, `\r\n` or `\r`. */
const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length),
];

function positionIn(text: string, offset: number) {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  const start = starts[line] ?? 0;
  const next = starts[line + 1];
  // No position lies between the two characters of an end of line.
  const end = next === undefined ? text.length : text.slice(0, next).replace(/(?:\r\n|\r|\n)$/, '').length;
  return { line, character: Math.min(offset, end) - start };
}

type Position = ReturnType<typeof positionIn>;

function edited(
  text: string,
  range: { readonly start: Position; readonly end: Position },
  put: string,
): string {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => (starts[line] ?? 0) + character;
  return text.slice(0, offset(range.start)) + put + text.slice(offset(range.end));
}

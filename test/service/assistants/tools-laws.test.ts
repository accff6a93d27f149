import assert from 'node:assert/strict';
import { assistantTools } from '../../../server/src/service/assistants/all-tools';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { shippedCorpus } from '../../support/shipped-corpus';
import { callTool, toolContext } from '../../support/tool-context';

const DRAFT = `*The General Assembly*,

1. *Calls upon* States to uphold the best interests of the child, as the primary consideration in situations where children are concerned;

2. *Requests* the Secretary-General to report on progress.[^2]

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^2]: Ibid., vol. 2515, No. 44910.
`;

const shipped = toolContext(createWorld(shippedCorpus(), defaultSettings), {});

/** Calls that an assistant may make, of every tool. */
const CALLS: readonly (readonly [name: string, args: Readonly<Record<string, unknown>>])[] = [
  ['find_agreed_language', { words: 'remittance cost per cent' }],
  ['find_agreed_language', { words: 'migrants' }],
  ['quote', { symbol: 'GCM', ref: '15 (h)' }],
  ['quote', { symbol: 'NYD', ref: '5' }],
  ['verify_quote', { text: 'as the primary consideration in situations where children are concerned' }],
  [
    'verify_quote',
    {
      text: 'the human rights of all migrants, regardless of their migration status and the colour of their boats',
    },
  ],
  ['precedent', { words: 'migrants' }],
  ['continue', { words: 'the best interests of the' }],
  ['check_draft', { text: DRAFT }],
  ['compare', { base: 'gcm-zero-draft', draft: 'GCM' }],
  [
    'resolve_citation',
    {
      text: 'resolution 71/1, the CRC, A/RES/73/195, CEDAW, the Charter of the United Nations and resolution 70/1',
    },
  ],
  ['resolve_footnote', { draft: DRAFT, n: '2' }],
  ['sources', { draft: DRAFT }],
  ['sources', { draft: 'L.52' }],
  ['technical_update', { draft: 'A/RES/71/1', date: '2026-11-10' }],
  ['check_draft', { text: DRAFT, base: 'GCM' }],
  ['list_corpus', {}],
];

suite('the tools for assistants', () => {
  test('answer in at most 2 kB unless asked for more', async () => {
    for (const [name, args] of CALLS) {
      const { structured, text } = await callTool(shipped, name, args);
      const sizes = [JSON.stringify(structured), text].map((one) => Buffer.byteLength(one));
      assert.ok(Math.max(...sizes) <= 2048, `${name} ${JSON.stringify(args)}: ${sizes}`);
    }
    for (const tool of assistantTools.filter(({ name }) => name !== 'apply_fixes'))
      assert.ok(
        CALLS.some(([name]) => name === tool.name),
        `${tool.name} is not tried`,
      );
  });
});

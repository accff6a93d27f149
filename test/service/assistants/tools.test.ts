/** What tools answer an assistant: verbatim with address and standing, or no. */
import assert from 'node:assert/strict';
import { assistantTools } from '../../../server/src/service/assistants/all-tools';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { harbours } from '../../support/harbours';
import { shippedCorpus } from '../../support/shipped-corpus';
import { callTool, toolContext } from '../../support/tool-context';

const DRAFT = `*The General Assembly*,

1. *Calls upon* States to uphold the best interests of the child, as the primary consideration in situations where children are concerned;

2. *Requests* the Secretary-General to report on progress.[^2]

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^2]: Ibid., vol. 2515, No. 44910.
`;

const shipped = toolContext(createWorld(shippedCorpus(), defaultSettings), {
  'drafts/child.resolution': DRAFT,
});
const small = toolContext(harbours(), {});
const ask = (name: string, args: unknown, context = shipped) => callTool(context, name, args);

suite('tools for assistants', () => {
  test('say what they take and give, each with its own name', () => {
    assert.equal(new Set(assistantTools.map(({ name }) => name)).size, assistantTools.length);
    for (const { name, description, title } of assistantTools) {
      assert.match(name, /^[a-z_]+$/);
      assert.ok(title.length > 4 && description.length > 60, name);
    }
  });

  test('find paragraphs of adopted texts, and no others', async () => {
    const { structured } = await ask('find_agreed_language', {
      words: 'remittance cost per cent',
      limit: 20,
    });
    const found = structured.found as { shown: string; standing: string; text: string; complete: boolean }[];
    assert.match(found[0]?.shown ?? '', /^GCM, para\. 36 \(a\)$/);
    for (const { standing } of found) assert.equal(standing, 'adopted');
    assert.equal(
      (await ask('find_agreed_language', { words: 'remittance', since: '2017', limit: 20 })).text.includes(
        'NYD',
      ),
      false,
    );
    const onChildren = await ask('find_agreed_language', { words: 'protect', topic: 'children', limit: 20 });
    for (const { symbol, ref } of onChildren.structured.found as { symbol: string; ref: string }[]) {
      const document = shippedCorpus().documents.find(({ id }) => id === symbol);
      const paragraph = document?.paragraphs.find((one) => one.ref === ref);
      assert.match(`${document?.title} ${paragraph?.heading} ${paragraph?.text}`, /children/i);
    }
    assert.equal(
      (await ask('find_agreed_language', { words: 'divers anchors storms' }, small)).text,
      'No adopted text that is loaded has these words.',
    );
  });

  test('quote a paragraph word for word, or say that there is none', async () => {
    const { structured, text } = await ask('quote', { symbol: 'GCM', ref: '15 (h)' });
    const paragraph = shippedCorpus()
      .documents.find(({ id }) => id === 'A/RES/73/195')
      ?.paragraphs.find(({ ref }) => ref === '15 (h)');
    assert.equal(structured.text, paragraph?.text);
    assert.match(text, /^GCM, para\. 15 \(h\) \(adopted\): "/);
    assert.deepEqual([structured.before, structured.after], ['GCM, para. 15 (g)', 'GCM, para. 15 (i)']);
    for (const ref of ['15(h)', 'para. 15 (h)', 'paragraph 15(h)'])
      assert.equal((await ask('quote', { symbol: 'A/RES/73/195', ref })).structured.ref, '15 (h)', ref);
    assert.equal((await ask('quote', { symbol: 'GCM', ref: '99' })).text, 'GCM has no paragraph "99".');
    await assert.rejects(
      ask('quote', { symbol: 'A/RES/99/9', ref: '1' }),
      /No document "A\/RES\/99\/9" is loaded/,
    );
    const draft = await ask('quote', { symbol: 'A/C.2/81/L.4', ref: 'OP2' }, small);
    assert.match(draft.text, /OP2 \(draft\): "Urges divers/);
  });

  test('verify a quotation', async () => {
    const { structured, text } = await ask('verify_quote', { text: 'trim the wicks after dusk' }, small);
    assert.deepEqual([structured.verdict, structured.agreed], ['near', false]);
    assert.equal(
      text,
      'Not verbatim. Nearest:\nHD, OP1 (a) (adopted): "trim the wicks before dusk"\nDiffers: "before", not "after"',
    );
    assert.equal(
      (await ask('verify_quote', { text: 'trim the wicks', symbol: 'HD, PP1' }, small)).structured.verdict,
      'wrong-address',
    );
    assert.equal(
      (await ask('verify_quote', { text: 'count the anchors' }, small)).text,
      'Verbatim at A/C.2/81/L.4, OP2 (draft). Not agreed language.',
    );
  });

  test('count precedents in adopted texts only', async () => {
    const { structured, text } = await ask(
      'precedent',
      { words: 'harbours to keep their lamps lit throughout the night' },
      small,
    );
    assert.deepEqual([structured.uses, structured.documents, structured.since], [1, 1, '2025']);
    assert.equal(text, '1 place in 1 of 1 adopted text loaded, since 2025: HD, OP1');
    assert.equal((await ask('precedent', { words: 'count the anchors' }, small)).structured.uses, 0);
  });

  test('continue words as an adopted text does', async () => {
    const { structured } = await ask('continue', { words: 'uphold the best interests of the' });
    const [first] = structured.continuations as { text: string; shown: string; standing: string }[];
    assert.match(first?.text ?? '', /^child/);
    assert.equal(first?.standing, 'adopted');
    const words = `best interests of the ${first?.text}`;
    assert.equal((await ask('verify_quote', { text: words })).structured.verdict, 'verbatim');
    assert.equal(
      (await ask('continue', { words: 'zebras quietly' }, small)).text,
      'No adopted text that is loaded goes on after these words.',
    );
  });

  test('check a draft, and apply the fixes of this text only', async () => {
    const { structured } = await ask('check_draft', { text: DRAFT, limit: 50 });
    const findings = structured.findings as {
      id: string;
      rule: string;
      fix?: string;
      line: number;
      column: number;
    }[];
    const departure = findings.find(({ fix = '' }) => fix.includes('a primary'));
    assert.equal(departure?.line, 3);
    const ids = [departure?.id];
    const fixed = await ask('apply_fixes', { text: DRAFT, ids });
    assert.match(fixed.structured.text as string, /as a primary consideration in situations where/);
    assert.deepEqual([(fixed.structured.applied as string[]).length, fixed.structured.unfixed], [1, []]);
    await assert.rejects(
      ask('apply_fixes', { text: `${DRAFT} `, ids }),
      /is of another text or base than this one/,
    );
    await assert.rejects(ask('apply_fixes', { text: DRAFT, ids: [`${departure?.id}9`] }), /has no finding/);
    assert.deepEqual(
      (await ask('check_draft', { path: 'drafts/child.resolution', limit: 50 })).structured,
      structured,
    );
    await assert.rejects(ask('check_draft', { path: 'other.resolution' }), /no such file/);
    await assert.rejects(ask('check_draft', {}), /Give the draft as "text" or by its "path"/);
  });

  test('check in the mode that is asked for', async () => {
    const text = DRAFT.replace('progress', '[progress]');
    const total = async (mode: string) => (await ask('check_draft', { text, mode })).structured.bySeverity;
    assert.notDeepEqual(await total('tabling'), await total('negotiation'));
    const { structured } = await ask('check_draft', { text: DRAFT, mode: 'tabling', limit: 1 });
    const [{ id } = { id: '' }] = structured.findings as { id: string }[];
    assert.ok(await ask('apply_fixes', { text: DRAFT, ids: [id] }));
  });

  test('compare two texts, by name or by their words', async () => {
    const { structured, text } = await ask('compare', {
      base: DRAFT,
      draft: DRAFT.replace('Calls upon', 'Urges'),
    });
    assert.equal(structured.total, 1);
    assert.match(text, /\[-Calls upon-\]\{\+Urges\+\}/);
    assert.equal((await ask('compare', { base: 'GCM', draft: 'GCM' })).structured.total, 0);
    await assert.rejects(ask('compare', { base: 'GCM', draft: 'nowhere.resolution' }), /no such file/);
  });

  test('say where the words of a draft come from', async () => {
    const { structured, text } = await ask(
      'sources',
      { draft: '1. Invites keepers to trim the wicks before dawn;\n\n2. Zebras sing quietly.\n' },
      small,
    );
    const [first, second] = structured.paragraphs as {
      ref: string;
      words: string;
      sources: { shown: string }[];
    }[];
    assert.deepEqual(
      first?.sources.map(({ shown }) => shown),
      ['HD, OP1 (a)'],
    );
    assert.match(first?.words ?? '', /before \[-dusk;?-\]\{\+dawn;?\+\}/);
    assert.deepEqual(second?.sources, []);
    assert.match(text, /no source/);
  });

  test('resolve citations, and guess nothing', async () => {
    const { structured } = await ask('resolve_citation', {
      text: 'Recalling its resolution 71/1 and the Convention on the Rights of the Child',
    });
    const [nyd, crc] = structured.citations as Record<string, unknown>[];
    assert.deepEqual(
      [nyd?.symbol, nyd?.date, nyd?.loaded, nyd?.standing],
      ['A/RES/71/1', '2016-09-19', true, 'adopted'],
    );
    assert.deepEqual(
      [crc?.date, crc?.reference, crc?.loaded],
      ['1989-11-20', 'United Nations, Treaty Series, vol. 1577, No. 27531.', false],
    );
    const unknown = (await ask('resolve_citation', { text: 'resolution 99/999' })).structured
      .citations as Record<string, unknown>[];
    assert.deepEqual([unknown[0]?.loaded, unknown[0]?.date, unknown[0]?.citedIn], [false, undefined, []]);
    assert.equal(
      (await ask('resolve_citation', { text: 'nothing here' })).text,
      'Nothing is cited in these words that is known.',
    );
  });

  test('resolve a footnote, its Ibid. followed', async () => {
    const { structured } = await ask('resolve_footnote', { draft: DRAFT, n: '2' });
    assert.equal(structured.full, 'United Nations, Treaty Series, vol. 2515, No. 44910.');
    assert.equal(structured.source, '1');
    assert.deepEqual(structured.markedIn, ['OP2']);
    await assert.rejects(
      ask('resolve_footnote', { draft: DRAFT, n: '7' }),
      /no footnote "7"; it has those from 1 to 2/,
    );
    const broken = await ask('resolve_footnote', { draft: '1. *Notes* it.[^1]\n\n[^1]: Ibid.\n', n: '1' });
    assert.equal(broken.structured.resolved, false);
  });

  test('list the texts loaded with their standing', async () => {
    const { structured } = await ask('list_corpus', { limit: 200 });
    assert.equal((structured.documents as unknown[]).length, shippedCorpus().documents.length);
    assert.equal((await ask('list_corpus', { standing: 'adopted' }, small)).structured.total, 1);
    assert.equal((await ask('list_corpus', { words: 'lighthouses' }, small)).structured.total, 1);
  });

  test('refuse arguments that do not fit, and say which', async () => {
    for (const [name, args, message] of [
      ['quote', { symbol: 'GCM' }, /quote: The arguments must have "ref"/],
      ['quote', { symbol: 5, ref: '1' }, /quote: "symbol" must be a text/],
      ['find_agreed_language', { words: 'a', limit: 5000 }, /"limit" must be from 0 to 20/],
      ['find_agreed_language', { words: 'a', limit: 1.5 }, /"limit" must be a whole number/],
      ['check_draft', { text: 'a', mode: 'gentle' }, /"mode" must be one of negotiation, tabling, archive/],
      ['apply_fixes', { text: 'a', ids: [1] }, /"ids"\[0\] must be a text/],
      ['list_corpus', { colour: 'blue' }, /must not have "colour"/],
      ['list_corpus', [], /must be an object/],
      ['list_corpus', { constructor: 'x' }, /must not have "constructor"/],
    ] as const)
      await assert.rejects(ask(name, args), message);
  });

  test('a technical update names what is stale, why, and the day it is measured by', async () => {
    const draft = `---
title: Harbours
base: A/RES/71/1
---

1. *Requests* the Secretary-General to report to the General Assembly at its seventy-second session;
`;
    const { structured, text } = await ask('technical_update', { draft, date: '2026-11-10' });
    const [item] = structured.items as { words: string; kind: string; sure: boolean }[];
    assert.match(item?.words ?? '', /seventy-second/);
    assert.equal(item?.kind, 'session');
    assert.match(text, /^1 item on 2026-11-10\n/);
    await assert.rejects(ask('technical_update', { draft }), /give "date" as 2026-11-10/);
    await assert.rejects(ask('technical_update', { draft, date: 'tomorrow' }), /"tomorrow" is no day/);
  });

  test('a draft is checked against a base, and the ids of that answer hold for it alone', async () => {
    const base = '1. *Urges* States to protect the rights of all migrants in harbours and on piers;\n';
    const text = '1. *Invites* States to protect the rights of all migrants in harbours and on piers;\n';
    const { structured } = await ask('check_draft', { text, base });
    const found = (structured.findings as { id: string; rule: string }[]).find(
      ({ rule }) => rule === 'base-opening',
    );
    assert.ok(found, 'Urges has become Invites');
    const plain = await ask('check_draft', { text });
    assert.ok(!JSON.stringify(plain.structured).includes('base-opening'));
    await assert.rejects(ask('apply_fixes', { text, ids: [found.id] }), /another text or base/);
    assert.ok(await ask('apply_fixes', { text, ids: [found.id], base }));
  });

  test('a comparison names the standing of both texts', async () => {
    const { structured, text } = await ask('compare', { base: 'A/RES/70/302', draft: 'A/RES/71/1' });
    assert.deepEqual(structured.standing, { base: 'superseded', draft: 'adopted' });
    assert.match(text, /\(base: superseded; draft: adopted\)/);
    const handed = await ask('compare', {
      base: 'A/RES/71/1',
      draft: `---\nstanding: adopted\n---\n\n${DRAFT}`,
    });
    assert.deepEqual(handed.structured.standing, { base: 'adopted', draft: 'draft' });
  });
});

import assert from 'node:assert/strict';
import { documentFrom } from '../../../server/src/corpus/document';
import { coverageOf } from '../../../server/src/service/agreed/coverage';
import { worldOfDraft } from '../../../server/src/service/world/draft-world';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { smallWorld } from '../../support/small-world';

const snapshot = (text: string) => ({ uri: 'file:///a.resolution', version: 1, text });

suite('the world of a draft', () => {
  const world = smallWorld([
    '---\nsymbol: A/RES/72/81\nstanding: adopted\n---\n\n1. *Decides* to meet.\n',
    '---\nsymbol: A/RES/72/82\nstanding: adopted\n---\n\n1. *Decides* to meet again.\n',
  ]);
  const symbols = (text: string) => {
    const { engine } = worldOfDraft(world, snapshot(text));
    return [...engine.yardstick].map((at) => engine.corpus.documents[at]?.symbol);
  };

  test('is the world itself where the front matter sets nothing', () =>
    assert.equal(worldOfDraft(world, snapshot('---\ntitle: Harbours\n---\n\n1. *Decides*.')), world));

  test("sets the draft's own adopted text aside, by its title and its year or session", () => {
    const harbours = smallWorld([
      '---\nsymbol: A/RES/72/90\ntitle: Safety of harbours\nstanding: adopted\ndate: 2017-12-19\n---\n\n1. *Decides* that each harbour keeps its lamps lit.\n',
      '---\nsymbol: A/RES/71/90\ntitle: Safety of harbours\nstanding: adopted\ndate: 2016-12-19\n---\n\n1. *Decides* that each harbour keeps its pilots.\n',
    ]);
    const left = (front: string) => {
      const draft = snapshot(`---\n${front}\n---\n\n1. *Decides* that each harbour keeps its lamps lit.\n`);
      const { engine } = worldOfDraft(harbours, draft);
      return [engine.own.map(({ symbol }) => symbol).join(), coverageOf(engine, draft).agreedWords];
    };
    assert.deepEqual(left('title: Safety of Harbours\ndate: 2017-11-01'), ['A/RES/72/90', 6]);
    assert.deepEqual(left('title: Safety of harbours\nsymbol: A/C.3/72/L.8'), ['A/RES/72/90', 6]);
    assert.deepEqual(left('title: Harbour lamps\nadoptedAs: A/RES/72/90'), ['A/RES/72/90', 6]);
    assert.deepEqual(left('title: Safety of harbours\ndate: 2018-11-01'), ['', 8]);
    assert.deepEqual(left('title: Safety of harbours\ndate: 2017-11-01\nbase: A/RES/72/90'), ['', 8]);
    assert.deepEqual(left('title: Safety of harbours'), ['', 8]);
  });

  test("of a text in several languages measures against the draft's", () => {
    const both = createWorld(
      {
        documents: ['', 'language: fr\n'].map((language) =>
          documentFrom(
            `---\nsymbol: A/RES/72/83\nstanding: adopted\n${language}---\n\n1. *Decides* to meet.\n`,
            { kind: 'shipped' },
          ),
        ),
        instruments: [],
        terms: [],
      },
      { ...defaultSettings, yardstick: ['A/RES/72/83'] },
    );
    const languages = (text: string) => {
      const { engine } = worldOfDraft(both, snapshot(text));
      return [...engine.yardstick].map((at) => engine.corpus.documents[at]?.language);
    };
    assert.deepEqual(languages('1. *Decides*.'), [undefined]);
    assert.deepEqual(languages('---\nlanguage: en\n---\n\n1. *Decides*.'), [undefined]);
    assert.deepEqual(languages('---\nlanguage: fra\n---\n\n1. *Décide*.'), ['fr']);
    assert.deepEqual(languages('---\nlanguage: es\n---\n\n1. *Decide*.'), [undefined]);
  });

  test("measures against the draft's own yardstick, by symbol or number", () => {
    assert.deepEqual(symbols('---\nyardstick: 72/82\n---\n'), ['A/RES/72/82']);
    assert.deepEqual(symbols('---\nyardstick: [A/RES/72/81, 72/82]\n---\n'), ['A/RES/72/81', 'A/RES/72/82']);
  });

  test('weighs findings as the draft says, and keeps what the settings say of other rules', () => {
    const settings = { ...world.settings, rules: { shall: 'hint' as const, chair: 'hint' as const } };
    const { rules } = worldOfDraft(
      { ...world, settings },
      snapshot('---\nrules: {shall: off, syntax: loud}\n---\n'),
    ).settings;
    assert.deepEqual(rules, { shall: 'off', chair: 'hint' });
  });

  test('is one object for drafts that set the same, so that what is known of it is not made again', () => {
    const a = worldOfDraft(world, snapshot('---\nyardstick: 72/82\n---\n\n1. *Decides*.'));
    assert.equal(worldOfDraft(world, snapshot('---\nyardstick: 72/82\n---\n\n1. *Requests*.')), a);
  });
});

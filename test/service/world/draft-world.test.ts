import assert from 'node:assert/strict';
import { worldOfDraft } from '../../../server/src/service/world/draft-world';
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

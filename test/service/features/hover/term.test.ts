/** A term of which several forms are agreed, as the shipped texts have them: both are named, with how often. */
import assert from 'node:assert/strict';
import { hover } from '../../../../server/src/service/features/hover/hover';
import { defaultSettings } from '../../../../server/src/service/world/settings';
import { createWorld } from '../../../../server/src/service/world/world';
import { shippedCorpus } from '../../../support/shipped-corpus';
import { draftWithCursor } from '../../../support/small-world';

const world = createWorld(shippedCorpus(), defaultSettings);

function says(text: string): readonly string[] {
  const { snapshot, offset } = draftWithCursor(text);
  return hover(world, snapshot, offset)?.lines ?? [];
}

suite('hover over a term with two agreed forms', () => {
  test('names where each stands, and how often where that is often', () =>
    assert.deepEqual(
      says('1. *Protects* all migrants, regardless of their migra$0tory status;').slice(0, 3),
      [
        '**migratory status** · an agreed form',
        '“migration status” (13 paragraphs of 2 documents): GCM, para. 11; GCM, para. 15 (c); GCM, para. 15 (f); GCM, para. 17; and 9 more',
        '“migratory status”: NYD, para. 26; NYD, para. 41; NYD, Annex II, para. 8 (i)',
      ],
    ));

  test('says the same from the other form', () =>
    assert.deepEqual(
      says('1. *Takes* into account their migra$0tion status;').slice(1, 3),
      says('1. *Takes* into account their migra$0tory status;').slice(1, 3),
    ));
});

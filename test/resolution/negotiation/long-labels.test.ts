/** A label names as many delegations as have joined, however long their names are. */
import assert from 'node:assert/strict';
import { negotiationMarks } from '../../../server/src/resolution/negotiation/brackets';
import { cleanedText } from '../../../server/src/resolution/negotiation/clean-text';
import { parse } from '../../../server/src/resolution/parse';

const NAMES =
  'Ghana on behalf of the African Group, Belize on behalf of the Caribbean Community, Fiji on behalf of the Pacific Islands Forum';

const MANY = [
  'Albania, Andorra, Armenia, Australia, Austria, Azerbaijan, Barbados, Belgium, Bosnia and Herzegovina, Bulgaria',
  'Canada, Chile, Colombia, Costa Rica, Croatia, Cyprus, Denmark, Ecuador, El Salvador, Estonia, Finland, France',
  'Georgia, Germany, Ghana, Greece, Guatemala, Honduras, Hungary, Iceland, Ireland, Israel, Italy, Japan, Kenya',
].join(', ');

suite('a label of many delegations', () => {
  test('is a label of some thirty, too', () => {
    const text = `1. *Urges* States to act [${MANY}: without delay];\n`;
    const marks = negotiationMarks(parse(text));
    const names = marks.brackets[0]?.delegations.map(({ name }) => name) ?? [];
    assert.equal(names.length, MANY.split(', ').length);
    const clean = (accept: string[], reject: string[]) =>
      cleanedText(text, marks, { accept, reject, unbracket: false }).text;
    assert.equal(clean(['Albania'], []), '1. *Urges* States to act without delay;\n');
    assert.equal(clean([], names), '1. *Urges* States to act;\n');
  });

  test('is a label, and no word of it comes into a clean text', () => {
    const text = `1. *Urges* States to act [${NAMES} proposal: without delay];\n`;
    const marks = negotiationMarks(parse(text));
    const clean = cleanedText(text, marks, { accept: [], reject: [], unbracket: true }).text;
    assert.doesNotMatch(clean.replace(/\[[^\]]*\]/g, ''), /Ghana|Caribbean|proposal/);
    const names = marks.brackets.flatMap(({ delegations }) => delegations.map(({ name }) => name));
    assert.ok(names.length > 0);
  });
});

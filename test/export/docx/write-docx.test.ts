/** A resolution as a Word file, and back. */
import { strict as assert } from 'node:assert';
import { writeDocx } from '../../../server/src/export/docx/write-docx';
import { type Proposals, printResolution } from '../../../server/src/export/printed/print-resolution';
import { parse } from '../../../server/src/resolution/parse';
import { partOf, readBack } from '../../support/written-word';

const word = (text: string, proposals: Proposals = 'tracked') =>
  writeDocx(printResolution(parse(text), proposals));

/** Holds that a text comes back from Word as it was. */
const comesBack = (...blocks: string[]) => assert.deepEqual(readBack(word(blocks.join('\n\n'))), blocks);

suite('a resolution in Word', () => {
  test('keeps numbers, italics, lists and headings', () =>
    comesBack(
      '# Safety of lighthouses',
      '*The General Assembly*,',
      '*Recalling* the *Harbour Review*, vol. 3,',
      '## I. Lamps',
      '1. *Requests* keepers:',
      '(a) To trim the wicks;',
      '(b) To log:',
      '(i) Fog;',
      '(ii) Ice;',
      '# Annex',
      '1. Lamps shall burn.',
    ));

  test('keeps notes, two marks at one place, and a mark that is repeated', () =>
    comesBack(
      '*The General Assembly*,',
      '*Recalling* the Charter of Harbours,[^1],[^2] and the Review,[^3] and again the Charter,[^1]',
      '[^1]: Resolution 9/1.',
      '[^2]: See *Harbour Review*, vol. 3.',
      '[^3]: A/9/12.',
    ));

  test('keeps what delegations propose as changes of theirs', () => {
    const blocks = [
      '*The General Assembly*,',
      '1. *Urges* keepers to [Norway del: trim][Chile: renew] the wicks [Chile: and lamps], where needed;',
      '1 bis. [Fiji: *Invites* sailors to report fog;]',
      '2. [Norway del: *Decides* to remain seized;]',
      '3. *Calls for* nets [Fiji: of [Norway del: fine] mesh] and [buoys];',
    ];
    comesBack(...blocks);
    const xml = partOf(word(blocks.join('\n\n')), 'word/document.xml');
    assert.doesNotMatch(xml.replace(/<[^>]*>/g, ''), /Norway|Chile|Fiji/);
    assert.deepEqual(readBack(word(blocks.join('\n\n')), 'reject'), [
      '*The General Assembly*,',
      '1. *Urges* keepers to trim the wicks, where needed;',
      '2. *Decides* to remain seized;',
      '3. *Calls for* nets and [buoys];',
    ]);
  });

  test('keeps deletions that nobody signed', () =>
    comesBack('1. *Urges* keepers to trim [delete: all] wicks;', '2. *Notes* the fog.'));

  test('keeps proposals in notes, and notes that are proposed', () =>
    comesBack(
      '*Recalling* the Charter,[Chile: [^1]] and the Review,[^2]',
      '[^1]: Resolution 9/1.',
      '[^2]: A/9/12[Fiji: , annex].',
    ));

  test('keeps tables row by row', () =>
    comesBack(
      '1. *Approves* the posts:',
      '| Post | Number |\n| Keeper | [Chile del: 2][Chile: 3] |\n| [Fiji: Diver] | [Fiji: 1] |',
      '2. *Decides* to revert.',
    ));

  test('keeps a row that is empty', () =>
    comesBack('1. *Approves* the posts:', '| Post | Number |\n|  |  |\n| Keeper | 2 |'));

  test('takes words as they are: signs, ampersands and stars', () =>
    comesBack('January is cold & <dark> in “Port \\*Royal\\*”', '*Noting* the years of fog,'));

  test('shows proposals as words, accepted, or rejected', () => {
    const text = '1. *Urges* keepers to [Norway del: trim][Chile: renew] wicks [at night];';
    assert.deepEqual(readBack(word(text, 'accepted')), ['1. *Urges* keepers to renew wicks [at night];']);
    assert.deepEqual(readBack(word(text, 'rejected')), ['1. *Urges* keepers to trim wicks [at night];']);
    assert.match(
      partOf(word(text, 'visible'), 'word/document.xml').replace(/<[^>]*>/g, ''),
      /\[Chile: renew\]/,
    );
  });

  test('says in its masthead what the front matter says', () => {
    const text =
      '---\nsymbol: A/C.2/79/L.9\ntitle: Fog\ndate: 2024-11-08\nsession: Seventy-ninth session\nagendaItem: 17 (b)\nsponsors: [Chile, Fiji]\n---\n\n# Fog\n';
    const head = partOf(word(text), 'word/header1.xml').replace(/<[^>]*>/g, ' ');
    assert.match(
      head,
      /United Nations.*A\s+\/C\.2\/79\/L\.9.*General Assembly.*Distr\.: Limited.*8 November 2024/s,
    );
    assert.match(
      partOf(word(text), 'word/document.xml').replace(/<[^>]*>/g, ' '),
      /Seventy-ninth session.*Second Committee.*Agenda item 17 \(b\).*Chile and Fiji: draft resolution/s,
    );
    assert.deepEqual(readBack(word(text)), ['# Fog']);
  });

  test('is the same, byte for byte, each time', () => {
    const text = '# Fog\n\n1. *Urges* [Chile: all] keepers;[^1]\n\n[^1]: A/9/1.\n';
    assert.deepEqual(word(text), word(text));
  });

  test('gives each change an id of its own', () => {
    const xml = partOf(
      word('1. *Urges* [Chile: all] [Fiji del: good] keepers;[^1]\n\n[^1]: A/9[Fiji: /1].'),
      'word/document.xml',
    );
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, ids.length);
  });
});

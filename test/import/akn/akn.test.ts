import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readAkn } from '../../../server/src/import/akn/akn';
import { ImportError } from '../../../server/src/import/model';
import { print } from '../../../server/src/import/print';
import { parse } from '../../../server/src/resolution/parse';
import { plainText } from '../../../server/src/resolution/syntax/plain-text';
import { akn, aknParagraph } from '../../support/akn';

const NOTE = '<authorialNote marker="1" placement="bottom"><p>\t<a href="x">A/75/1</a>. </p></authorialNote>';

const ANNEX = `<attachments><attachment><doc name="annex"><meta/><mainBody>
  <paragraph class="HCh"><content><p><span class="bold">Rules of the harbours</span></p></content></paragraph>
  ${aknParagraph('1.', 'Ships keep to the right.')}
</mainBody></doc></attachment></attachments>`;

/** The text below the front matter. */
const bodyOf = (xml: string): string => print(readAkn(xml)).replace(/^---\n.*?\n---\n\n/su, '');

suite('AKN4UN', () => {
  test('paragraphs, italics, numbers and footnotes of a resolution', () => {
    const xml = akn(
      `<container name="Recalling"><p><span class="italic">Recalling</span> the report,${NOTE} and the rest,</p></container>`,
      aknParagraph('1.', '<span class="italic">Requests </span>the harbour masters:') +
        '<paragraph class="SingleTxt"><content><p>\t(a)\tTo report;</p></content></paragraph>',
    );
    assert.equal(
      print(readAkn(xml, { source: 'harbours.xml' })),
      `---
symbol: A/RES/75/900
title: Safety of harbours
standing: adopted
date: 2021-03-04
source: harbours.xml
---

# Safety of *harbours*

*The General Assembly*,

*Recalling* the report,[^1] and the rest,

1. *Requests* the harbour masters:

(a) To report;

12th plenary meeting

4 March 2021

[^1]: A/75/1.
`,
    );
  });

  test('the day of adoption is the one that is printed, and the report says where the metadata differs', () => {
    const printed = (day: string) =>
      readAkn(
        akn('', aknParagraph('1.', 'Ships keep right.')).replace(
          '<docDate date="2021-03-04">4 March 2021',
          day,
        ),
      );
    const other = printed('<docDate date="2021-03-02" refersTo="#adoptionDate">2 <b>March</b>\n 2021');
    assert.equal(other.frontMatter.date, '2021-03-02');
    assert.deepEqual(
      other.repairs.filter(({ kind }) => kind === 'date').map(({ message }) => message.replace(/\s+/g, ' ')),
      ['Date 2021-03-04 of the metadata is not the one printed: "2 March 2021"'],
    );
    const same = printed('<docDate refersTo="#adoptionDate">4 March 2021');
    assert.equal(same.frontMatter.date, '2021-03-04');
    assert.deepEqual(
      same.repairs.filter(({ kind }) => kind === 'date'),
      [],
    );
    assert.equal(printed('<docDate refersTo="#issued">9 March 2021').frontMatter.date, '2021-03-04');
  });

  test('an annex whose heading only the markup knows gets it, and the report says so', () => {
    const document = readAkn(akn('', aknParagraph('1.', '<i>Adopts</i> the rules.'), ANNEX));
    const { blocks, text } = parse(print(document));
    assert.deepEqual(
      blocks.map(({ ref }) => ref).filter((ref) => ref.startsWith('annex')),
      ['annex', 'annex Rules of the harbours', 'annex, para. 1'],
    );
    assert.match(text, /\n# Annex\n\n## Rules of the harbours\n/);
    const [cover, repair] = document.repairs;
    assert.deepEqual([cover?.kind, cover?.line], ['furniture', 9]);
    assert.deepEqual(
      [repair?.kind, repair?.message],
      ['heading', 'Heading "Annex" added, as the markup has it'],
    );
  });

  test('the letter of a part published by itself stands in the symbol, its footnote at the title', () => {
    const xml = akn('', aknParagraph('1.', 'Ends.')).replace(
      '</docTitle>',
      `</docTitle></p><p><docNumber refersTo="#letter">B</docNumber>${NOTE}`,
    );
    assert.match(bodyOf(xml), /^# Safety of \*harbours\*\[\^1\]\n/);
  });

  test('parts of a composite resolution are headings with a letter', () => {
    const part = (letter: string) => `<component><statement><preface><p><docNumber>${letter}</docNumber>
      <docTitle>Part</docTitle></p></preface>
      <preamble><formula><p><i>The General Assembly</i>,</p></formula></preamble>
      <mainBody>${aknParagraph('1.', '<i>Takes note</i>.')}</mainBody></statement></component>`;
    const xml = `<akomaNtoso><documentCollection><preface><p><docNumber>75/901.</docNumber><docTitle>Two parts</docTitle></p></preface></documentCollection><components>${part('A')}${part('B')}</components></akomaNtoso>`;
    const { blocks } = parse(print(readAkn(xml)));
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'operative').map(({ ref }) => ref),
      ['A, OP1', 'B, OP1'],
    );
  });

  test('an unnumbered line all in bold or italics is a heading', () => {
    const line = (style: string, words: string) =>
      `<paragraph><content><p><span class="${style}">${words}</span></p></content></paragraph>`;
    const xml = akn(
      '',
      line('bold', 'II') + line('bold', '\tLighthouses') + line('italic', 'Lamps') + line('italic', 'Lit.'),
    );
    assert.match(bodyOf(xml), /\n## II\n\n### Lighthouses\n\n#### \*Lamps\*\n\n\*Lit\.\*\n/);
  });

  test('tables are one block of text', () => {
    const table =
      '<container name="table"><table><tr><th><p>State</p></th><th><p>Ships</p></th></tr><tr><td><p>Malta</p></td><td/></tr></table></container>';
    const [, repair] = readAkn(akn('', table)).repairs;
    assert.equal(repair?.message, 'Table of 2 rows printed as text');
    assert.match(bodyOf(akn('', table)), /\n\| State \| Ships \|\n\| Malta \| {2}\|\n/);
  });

  test('a superior number is the mark of its footnote, or else a number, reported', () => {
    const xml = akn('', aknParagraph('1.', `As noted${NOTE} in 1949,<sup>1</sup> on 5 m<sup>2</sup>.`));
    assert.match(bodyOf(xml), /As noted\[\^1\] in 1949,\[\^1\] on 5 m2\./);
    const [, repair] = readAkn(xml).repairs;
    assert.equal(repair?.kind, 'footnote-mark');
  });

  test('what is not known keeps its words and is reported with its line, once', () => {
    const document = readAkn(
      akn('', `${aknParagraph('1.', 'A <glow>bright</glow> <glow>light</glow>.')}\nStray.`),
    );
    assert.match(print(document), /1\. A bright light\.\n\nStray\.\n/);
    assert.deepEqual(
      document.repairs.slice(1).map(({ kind, message }) => `${kind}: ${message}`),
      [
        'not-placed: Unknown element <glow>: its text is kept',
        'not-placed: Text directly in <mainBody> kept as a paragraph of its own',
      ],
    );
  });

  test('other XML is refused, with the reason', () => {
    assert.throws(() => readAkn('<html><p>Hello</p></html>'), /the root element is <html>/);
    assert.throws(() => readAkn('no XML at all'), ImportError);
  });

  test('parsing what was printed gives the same numbers and words', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,6}[;.]$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const xml = akn(
          '',
          paragraphs.map((text, at) => aknParagraph(`${at + 1}.`, `<i>Notes</i> ${text}`)).join('\n'),
        );
        const resolution = parse(print(readAkn(xml)));
        const operative = resolution.blocks.filter(({ kind }) => kind === 'operative');
        assert.deepEqual(
          operative.map(({ ref }) => ref),
          paragraphs.map((_, at) => `OP${at + 1}`),
        );
        assert.deepEqual(
          operative.map((block) => plainText(resolution, block)),
          paragraphs.map((text) => `Notes ${text}`),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('no text is lost, however elements nest', () => {
    const name = fc.constantFrom(
      'p',
      'container',
      'section',
      'content',
      'span',
      'a',
      'point',
      'list',
      'blockList',
      'heading',
      'unknown',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.stringMatching(/^[a-z]{1,6}$/),
        fc
          .tuple(name, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([element, children]) => `<${element}>${children.join(' ')}</${element}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (content) => {
        const wordsIn = (text: string) => text.match(/\b[a-z]+\b/g) ?? [];
        const expected = wordsIn(content.replace(/<[^>]*>/g, ' '));
        const xml = `<akomaNtoso><mainBody>${content}</mainBody></akomaNtoso>`;
        const found = readAkn(xml).blocks.flatMap(({ text }) => wordsIn(text));
        assert.deepEqual(found.join(''), expected.join(''));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { applied } from '../../../../server/src/service/edits/reflow/reflow';
import { readHtml } from '../../../../server/src/service/features/paste/html';
import { paste } from '../../../../server/src/service/features/paste/paste';
import { draftWithCursor } from '../../../support/small-world';

/** The draft after pasting at `$0`; undefined where the editor's own paste is right. */
function pasted(text: string, clipboard: string, html?: string): string | undefined {
  const { snapshot, offset } = draftWithCursor(text);
  const at = { start: offset, end: offset };
  const found = paste(snapshot, at, { text: clipboard, readHtml, ...(html ? { html } : {}) });
  return found && applied(snapshot.text, [{ span: at, text: found.insert }, ...found.edits]);
}

const draft = '*Noting* A,[^1]\n\n$0\n\n[^1]: Resolution 70/1.\n';
const expected =
  '*Noting* A,[^1]\n\n*Recalling* the Covenant[^2] and the Convention,[^3]\n\n[^1]: Resolution 70/1.\n\n[^2]: See resolution 2200 A (XXI), annex.\n\n[^3]: Ibid., vol. 2.\n';

suite('paste', () => {
  test('superscripts with their notes below', () => {
    const clipboard =
      '*Recalling* the Covenant¹² and the Convention,¹³\n¹² See resolution 2200 A (XXI), annex.\n¹³ Ibid., vol. 2.';
    assert.equal(pasted(draft, clipboard), expected);
  });

  test('<sup> and its notes', () => {
    const clipboard =
      '*Recalling* the Covenant<sup>7</sup> and the Convention,<sup>8</sup>\n\n<sup>7</sup> See resolution 2200 A (XXI), annex.\n\n<sup>8</sup> Ibid., vol. 2.';
    assert.equal(pasted(draft, clipboard), expected);
  });

  test('footnoteRef and its notes', () => {
    const clipboard =
      '*Recalling* the Covenant[footnoteRef:7] and the Convention,[footnoteRef:8]\n\n[7: See resolution 2200 A (XXI), annex.]\n[8: Ibid., vol. 2.]';
    assert.equal(pasted(draft, clipboard), expected);
  });

  test('HTML as Word puts it on the clipboard', () => {
    const html = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
<p class=MsoNormal><i>Recalling</i> the Covenant<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><sup>[1]</sup></span></a>
and the Convention,<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a></p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> See resolution 2200&nbsp;A (XXI), annex.</p></div>
<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><sup>[2]</sup></a> Ibid., vol. 2.</p></div></div>
<!--EndFragment--></body></html>`;
    assert.equal(pasted(draft, 'plain text without notes', html)?.replaceAll('\u00a0', ' '), expected);
  });

  test('a mark that comes without its note calls no other note of the draft', () => {
    assert.equal(
      pasted(draft, '*Recalling* it,¹'),
      '*Noting* A,[^1]\n\n*Recalling* it,[^2]\n\n[^1]: Resolution 70/1.\n',
    );
  });

  test('words of the same draft keep their marks, however an editor colours them', () => {
    const html = '<div style="color:#333"><span style="color:#c00">*Recalling*</span> it,[^1]</div>';
    assert.equal(
      pasted(draft, '*Recalling* it,[^1]', html),
      '*Noting* A,[^1]\n\n*Recalling* it,[^1]\n\n[^1]: Resolution 70/1.\n',
    );
  });

  test('into an empty draft the notes stand below', () => {
    assert.equal(pasted('$0', 'Recalling it,¹\n¹ A/72/643.'), 'Recalling it,[^1]\n\n[^1]: A/72/643.\n');
  });

  test('a clipboard without footnotes is none of our business', () => {
    assert.equal(pasted(draft, 'an area of 5 km2, and 3 x 4'), undefined);
    assert.equal(pasted(draft, '', '<p>an area of 5 km<sup>2</sup></p>'), undefined);
  });
});

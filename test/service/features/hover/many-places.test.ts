/** Hover over words that hundreds of paragraphs hold: what is shown is read, and nothing else. */
import { strict as assert } from 'node:assert';
import type { Corpus, CorpusDocument } from '../../../../server/src/corpus/model';
import { hover } from '../../../../server/src/service/features/hover/hover';
import { defaultSettings } from '../../../../server/src/service/world/settings';
import { createWorld } from '../../../../server/src/service/world/world';
import { shippedCorpus } from '../../../support/shipped-corpus';
import { draftWithCursor } from '../../../support/small-world';

/** What ships and many adopted documents, which tell when they are read. */
function grown(count: number, text: string) {
  const read = { documents: 0 };
  const shipped = shippedCorpus();
  const added = Array.from({ length: count }, (_, at): CorpusDocument => {
    const id = `A/RES/90/${at + 1}`;
    return {
      id,
      symbol: id,
      title: `Of harbours ${at}`,
      short: [],
      standing: 'adopted',
      date: `20${30 + Math.floor(at / 50)}-01-01`,
      origin: { kind: 'user', file: '/c/x.agreed' },
      text: '',
      get paragraphs() {
        read.documents += 1;
        return [{ ref: 'OP1', kind: 'operative' as const, heading: '', text }];
      },
      resolution: () => {
        throw new Error('nothing is parsed for a hover');
      },
    };
  });
  const corpus: Corpus = { ...shipped, documents: [...shipped.documents, ...added] };
  const world = createWorld(corpus, defaultSettings);
  read.documents = 0;
  const says = (draft: string): readonly string[] => {
    const { snapshot, offset } = draftWithCursor(draft);
    return hover(world, snapshot, offset)?.lines ?? [];
  };
  return { read, says };
}

suite('hover over words that many paragraphs hold', () => {
  test('a term says how often each form stands, and reads a hundred of its places', () => {
    const { says, read } = grown(300, 'Urges respect whatever their migratory status may be.');
    const lines = says('1. *Protects* all migrants, regardless of their migra$0tory status;');
    assert.match(
      lines[2] ?? '',
      /^“migratory status” \(303 paragraphs and headings of 301 documents\): NYD, para\. 26; NYD, para\. 41; NYD, Annex II, para\. 8 \(i\); resolution 90\/2\d\d, OP1 in x\.agreed; and 299 more; last in resolution 90\/251 \(2035\)$/,
    );
    assert.ok(read.documents <= 100, String(read.documents));
  });

  test('agreed words name some places and count the others, which are not read', () => {
    const { says, read } = grown(300, 'Urges all lighthouse keepers to polish their mirrors at dawn.');
    const lines = says('1. *Urges* all lighthouse kee$0pers to polish their mirrors at dawn;');
    assert.match(
      lines[0] ?? '',
      /^\*\*Agreed language\*\* · resolution 90\/251, OP1 in x\.agreed; (?:resolution \S+, OP1 in x\.agreed; ){3}and 296 more$/,
    );
    assert.equal(lines[1], '“Urges all lighthouse keepers to polish their mirrors at dawn”');
    assert.ok(read.documents <= 12, String(read.documents));
  });
});

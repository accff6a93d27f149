/** `quote`: a paragraph, word for word, with the addresses of its neighbours. */
import { shown } from '../../corpus/address';
import { findDocument } from '../../corpus/document';
import { findAddress } from '../../corpus/find-address';
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { isNamedBy, paragraphRefsIn } from '../verification/paragraph-refs';
import { count, object, oneOfWords, text, truth } from './schema';
import { clipped, placeFields, placeSchema, type Tool, ToolProblem, textIn, withSign } from './tool';

const LONGEST = 1_200;

export const quote: Tool = {
  name: 'quote',
  title: 'Quote a paragraph',
  description:
    'Give a paragraph of a loaded text word for word, by the symbol or short form of the document and the address of the paragraph; or say that there is none.',
  input: object({
    symbol: text('"A/RES/73/195", "GCM", "resolution 71/1"'),
    ref: text('"23", "15 (h)", "PP3", "OP5 (n)", "Annex II, para. 8"'),
    'full?': truth('All words, where the paragraph is very long'),
  }),
  output: object({
    found: truth(),
    message: text(),
    'symbol?': placeSchema.symbol,
    'ref?': placeSchema.ref,
    'shown?': placeSchema.shown,
    'standing?': oneOfWords(['adopted', 'draft', 'superseded', 'report', 'position']),
    'date?': text(),
    'text?': text('The words of the paragraph'),
    'complete?': truth(),
    'before?': text('Address of the paragraph before it'),
    'after?': text('Address of the paragraph after it'),
    'length?': count('In UTF-16 code units'),
  }),
  run(args, { world }) {
    const name = textIn(args, 'symbol');
    const document = findDocument(world.corpus.documents, name.replace(/^(?:its )?resolution /i, ''));
    if (!document)
      throw new ToolProblem(
        `No document "${name}" is loaded. "list_corpus" has those that are; quote nothing from others.`,
      );
    const paragraph = addressedParagraph(document, textIn(args, 'ref').trim());
    if (!paragraph) return missing(document, textIn(args, 'ref'));
    const at = document.paragraphs.indexOf(paragraph);
    const words = clipped(paragraph.text, args.full === true ? Infinity : LONGEST);
    const place = placeFields(document, paragraph);
    const neighbours = {
      ...addressOf(document, at - 1, 'before'),
      ...addressOf(document, at + 1, 'after'),
    };
    const message = `${place.shown} (${place.standing})`;
    return {
      structured: { found: true, message, ...place, ...words, ...neighbours, length: paragraph.text.length },
      text: `${message}: "${withSign(words)}"`,
    };
  },
};

/** The paragraph at an address: exactly there, else the one that an address in other words means. */
export function addressedParagraph(document: CorpusDocument, ref: string): CorpusParagraph | undefined {
  const exact = document.paragraphs.find((one) => one.ref === ref);
  if (exact) return exact;
  const [addressed] = findAddress([document], `${document.id} ${ref}`);
  if (addressed) return addressed.paragraph;
  const [named] = paragraphRefsIn(ref);
  return named && document.paragraphs.find((one) => isNamedBy(named, one));
}

function missing(document: CorpusDocument, ref: string) {
  const message = `${shown(document, '')} has no paragraph "${ref}".`;
  return { structured: { found: false, message }, text: message };
}

function addressOf(document: CorpusDocument, at: number, name: 'before' | 'after') {
  const paragraph = document.paragraphs[at];
  return paragraph ? { [name]: shown(document, paragraph.ref) } : {};
}

/**
 * Walks through XML piece by piece, without ever holding a tree. Document type declarations are refused, so
 * that there are no entities but XML's own five; nesting is limited, so that hostile input ends in a message.
 */
import { SaxesParser } from 'saxes';
import { ImportError } from './model';

/** What a reader does with each piece; lines count from 1. */
export interface XmlHandler {
  open(element: XmlElement, line: number): void;
  text(text: string, line: number): void;
  close(name: string, line: number): void;
}

export interface XmlElement {
  /** As written, prefix included: `akn4un:voters`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The UN's documents nest about 20 deep. */
const MAX_DEPTH = 100;

/** Calls `handler` for each piece. Throws `ImportError` with line and cure where the text is not XML. */
export const walkXml = (xml: string, handler: XmlHandler): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const text = (piece: string) => handler.text(piece, parser.line);
  let depth = 0;
  parser.on('error', (error) => {
    throw new ImportError(`Not well-formed XML: ${reason(error)}. Save the file again as XML`, parser.line);
  });
  parser.on('doctype', () => {
    throw new ImportError('Document type declarations are not read. Remove the <!DOCTYPE ...>', parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new ImportError(`Elements nest more than ${MAX_DEPTH} deep`, parser.line);
    handler.open({ name, attributes }, parser.line);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name, parser.line);
  });
  parser.write(xml).close();
};

// "12:5: unexpected close tag."
const POSITION = /^\d+:\d+: /u;

const reason = (error: Error): string => error.message.replace(POSITION, '').replace(/\.$/u, '');

/** Writes the words of a paragraph as a `.resolution` has them: italics, marks, and brackets around proposals. */

import { commentEnd, commentStart } from '../../comment-anchors';
import type { SpacedLine } from './blanks';
import { type Atom, commonLayers, type Layer, type Layers } from './layers';

/** `1. *Requests* [EU: all] States,[^1],[^2]` without its number. */
export function writeLine({ atoms, blanks }: SpacedLine): string {
  const writer = new LineWriter();
  atoms.forEach((atom, at) => {
    const before = atoms[at - 1];
    const blank = blanks[at];
    if (blank) writer.blank(blank, atom);
    else if (before?.kind === 'mark' && atom.kind === 'mark') writer.separate(before, atom);
    writer.atom(atom);
  });
  return writer.finish();
}

class LineWriter {
  #text = '';
  #open: Layers = [];
  #isItalic = false;

  /** A blank between two words in italics, in one bracket, is in italics. */
  blank(layers: Layers, next: Atom): void {
    const isInside =
      this.#isItalic &&
      next.italic &&
      layers.length === this.#open.length &&
      next.layers.length === layers.length &&
      commonLayers(next.layers, this.#open).length === layers.length;
    if (!isInside) this.#roman();
    const shared = commonLayers(this.#open, layers).length;
    this.#closeTo(shared);
    for (const layer of layers.slice(shared)) this.#openLayer(layer);
    this.#text += ' ';
  }

  /** The comma between two marks goes with the one that is proposed. */
  separate(before: Atom, next: Atom): void {
    const shared = commonLayers(before.layers, next.layers).length;
    if (shared < before.layers.length && shared < next.layers.length) return;
    this.#closeTo(shared < before.layers.length ? before.layers.length : shared);
    for (const layer of next.layers.slice(this.#open.length, next.layers.length))
      if (shared === before.layers.length) this.#openLayer(layer);
    this.#text += ',';
  }

  atom({ kind, text, italic, layers, starts, ends }: Atom): void {
    const shared = commonLayers(this.#open, layers).length;
    const isHere = shared === this.#open.length && shared === layers.length;
    if (!isHere || !italic) this.#roman();
    this.#closeTo(shared);
    for (const layer of layers.slice(shared)) this.#openLayer(layer);
    for (const comment of starts) this.#text += commentStart(comment);
    if (italic && !this.#isItalic) this.#text += '*';
    this.#isItalic = italic;
    this.#text += kind === 'mark' ? `[^${text}]` : escaped(text);
    for (const comment of ends) this.#text += commentEnd(comment);
  }

  finish(): string {
    this.#roman();
    this.#closeTo(0);
    return this.#text;
  }

  #roman(): void {
    if (this.#isItalic) this.#text += '*';
    this.#isItalic = false;
  }

  #openLayer(layer: Layer): void {
    this.#text += `[${layer.label}`;
    this.#open = [...this.#open, layer];
  }

  #closeTo(count: number): void {
    if (this.#open.length <= count) return;
    this.#roman();
    this.#text += ']'.repeat(this.#open.length - count);
    this.#open = this.#open.slice(0, count);
  }
}

/** A sign that would set italics, or take the meaning of the next one away, is a sign of its own. */
const escaped = (text: string): string => (SIGN.test(text) ? text.replace(/[*\\]/g, '\\$&') : text);

const SIGN = /[*\\]/;

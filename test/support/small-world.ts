/** A world over a few short documents, parsed like any other, and our tables. */
import { readFileSync } from 'node:fs';
import { documentFrom } from '../../server/src/corpus/document';
import { readInstruments } from '../../server/src/corpus/instruments';
import type { Term } from '../../server/src/corpus/model';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';

const instruments = readInstruments(readFileSync('corpus/instruments.yaml', 'utf8'));

/** Documents are `.resolution` texts. */
export function smallWorld(documents: readonly string[] = [], terms: readonly Term[] = []): World {
  const read = documents.map((text, i) => documentFrom(text, { kind: 'shipped' }, `document-${i + 1}`));
  return createWorld({ documents: read, instruments, terms }, defaultSettings);
}

let serial = 0;

/** A draft with `$0` at the cursor: the snapshot without the sign, and the offset. */
export function draftWithCursor(text: string): { readonly snapshot: Snapshot; readonly offset: number } {
  const offset = text.indexOf('$0');
  if (offset < 0) throw new Error('the draft has no $0');
  return { snapshot: draft(text.replace('$0', '')), offset };
}

/** A draft as a snapshot of its own. */
export const draft = (text: string): Snapshot => ({ uri: `test:${++serial}`, version: 1, text });

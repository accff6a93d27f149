/** The resolutions that a draft's own text cites, mention by mention. */
import type { Citation } from '../../resolution/citations/citations';
import { derived, resolutionOf, type Snapshot } from '../draft/snapshot';
import { citationsIn } from './facts';

/** For each resolution the places in the paragraphs that cite it, in text order; headings and notes are left out. */
export const mentionsOfResolutions: (snapshot: Snapshot) => readonly (readonly Citation[])[] = derived(
  (snapshot) => {
    const { blocks } = resolutionOf(snapshot);
    const texts = blocks.filter(
      ({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'sub',
    );
    const byResolution = new Map<string, Citation[]>();
    let next = 0;
    for (const citation of citationsIn(snapshot)) {
      while (next < texts.length && (texts[next]?.span.end ?? 0) < citation.span.start) next++;
      const block = texts[next];
      if (!block || citation.span.start < block.span.start || citation.target.kind !== 'resolution') continue;
      if (citation.target.what !== 'resolution' || !citation.target.symbol) continue;
      const { symbol } = citation.target;
      const known = byResolution.get(symbol);
      if (known) known.push(citation);
      else byResolution.set(symbol, [citation]);
    }
    return [...byResolution.values()];
  },
);

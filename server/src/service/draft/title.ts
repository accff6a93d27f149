/** What a draft is called. */
import { plainText } from '../../resolution/syntax/plain-text';
import { resolutionOf, type Snapshot } from './snapshot';

/** By its front matter, else by its first heading; empty where by neither. */
export function titleOf(snapshot: Snapshot): string {
  const resolution = resolutionOf(snapshot);
  const heading = resolution.blocks.find(({ kind }) => kind === 'heading');
  return resolution.frontMatter.title ?? (heading ? plainText(resolution, heading) : '');
}

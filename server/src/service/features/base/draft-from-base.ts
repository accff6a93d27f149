/** A new draft from the text of last year: its words, numbers and notes, and its base named. */
import { stringify } from 'yaml';
import type { Resolution } from '../../../resolution/model';
import { slice } from '../../../text/span';

/** What belongs to the print of an adopted text, and not to the next draft. */
const PRINTED: ReadonlySet<string> = new Set(['front', 'closing']);

/** `base` is what the draft names its base by: `78/217`, or a file beside it. */
export function draftFromBase(resolution: Resolution, base: string): string {
  const { text, blocks, notes, frontMatter } = resolution;
  const { title, language, agendaItem, body } = frontMatter;
  const head = stringify(
    {
      ...(title !== undefined && { title }),
      standing: 'draft',
      base,
      ...(agendaItem && { agendaItem }),
      ...(language && { language }),
      ...(body && { body }),
    },
    { lineWidth: 0 },
  );
  const parts = [...blocks.filter(({ kind }) => !PRINTED.has(kind)), ...notes];
  return `---\n${head}---\n\n${parts.map(({ span }) => slice(text, span)).join('\n\n')}\n`;
}

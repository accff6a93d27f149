/** Turns a rule off for one draft, in its front matter. */
import { slice } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import { ruleOff } from '../../world/rule-off';

/** The edit; undefined where the front matter cannot be read. */
export function turnOffRule(snapshot: Snapshot, rule: string): Edit | undefined {
  const { span } = resolutionOf(snapshot).frontMatter;
  const { text } = snapshot;
  if (!span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { span: { start, end: start }, text: `---\nrules: {${rule}: off}\n---\n\n` };
  }
  const head = slice(text, span);
  const start = head.indexOf('\n') + 1;
  const end = head.lastIndexOf('\n') + 1;
  if (start === 0 || end < start || !/^---\s*$/.test(head.slice(end))) return undefined;
  const edit = ruleOff(head.slice(start, end), rule);
  const by = span.start + start;
  return edit && { span: { start: edit.span.start + by, end: edit.span.end + by }, text: edit.text };
}

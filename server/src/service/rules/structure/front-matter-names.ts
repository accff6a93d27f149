/** Names in the front matter must exist: the base and the yardsticks are loaded, the weights of rules are known. */
import { shortName } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import type { CorpusDocument } from '../../../corpus/model';
import { nearestName } from '../../../corpus/nearest-name';
import type { Span } from '../../../text/span';
import type { DraftRule, RuleContext } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { severities } from '../../world/settings';
import { formFinding } from '../form-findings';

export const frontMatterNames: DraftRule = {
  id: 'front-matter-names',
  organs: 'every',
  anyLanguage: true,
  scope: 'draft',
  summary: 'The front matter names documents that are loaded, and known rules and severities',
  defaultSeverity: 'warning',
  authority: 'The front matter keys `base`, `yardstick` and `rules`, docs/format.md',
  *check(context) {
    const { frontMatter } = resolutionOf(context.snapshot);
    const { base, yardstick = [], rules = {} } = frontMatter;
    // A base that is a file is found by the host.
    if (base && !/\.\w{2,11}$/.test(base) && !documentNamed(context, base))
      yield at(
        context,
        base,
        `No document ${base} is loaded${nearestName(context.world.corpus.documents, base)}`,
      );
    for (const name of yardstick) {
      const document = documentNamed(context, name);
      if (!document)
        yield at(
          context,
          name,
          `No document ${name} is loaded${nearestName(context.world.corpus.documents, name)}`,
        );
      else if (document.standing !== 'adopted')
        yield at(context, name, `${shortName(document)} is not adopted, and nothing is measured against it`);
    }
    for (const [rule, weight] of Object.entries(rules))
      if (!severities.some((severity) => severity === weight))
        yield at(
          context,
          weight,
          `"${weight}" is none of ${severities.join(', ')}: the rule ${rule} keeps its severity`,
        );
  },
};

const documentNamed = ({ world }: RuleContext, name: string): CorpusDocument | undefined =>
  findDocument(world.corpus.documents, name);

/** A finding at the words of the front matter that hold a name. */
function at({ snapshot }: RuleContext, name: string, message: string): Finding {
  const { span } = resolutionOf(snapshot).frontMatter;
  const head: Span = span ?? { start: 0, end: 0 };
  const start = snapshot.text.slice(0, head.end).lastIndexOf(name);
  return formFinding(frontMatterNames, start < 0 ? head : { start, end: start + name.length }, message);
}

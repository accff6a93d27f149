/** What a symbol says about the standing of its document, whatever else the document says of itself. */
import { foldName } from '../../text/lookalikes';
import type { Standing } from '../model';

// "a/c.3/80/l.1", "a/80/l.12/rev.1", "e/cn.6/2024/crp.3", "a/conf.191/wp.2"
const DRAFT = /(?:^|\/)(?:l|crp|wp|np)\.\d/;
// "a/80/1", "a/es-10/273", "s/2016/595", "e/2023/94", "a/hrc/37/34/add.1", "a/hrc/s-21/2", "e/cn.4/2005/102", "a/c.3/78/2"
const REPORT =
  /^(?:a\/(?:es-|s-)?\d+|s\/(?:19|20)\d\d|e\/(?:19|20)\d\d|a\/hrc\/(?:s-)?\d+|e\/c(?:n)?\.\d+\/(?:19|20)\d\d|a\/c\.\d\/\d+)\/\d/;
// "a/78/pv.12", "a/c.3/78/sr.4"
const RECORD = /(?:^|\/)(?:pv|sr|inf|ngo)(?:\.|\/)\d/;
// "a/res/73/195/rev.1": what was adopted is not revised
const REVISED_RESOLUTION = /(?:^|\/)res\/.{1,80}\/rev\.\d/;

/** What a document of that symbol can be instead of adopted; undefined where it can be adopted. */
export function notAdopted(symbol: string): 'draft' | 'report' | undefined {
  const folded = foldName(symbol).replace(/ ?\/ ?/g, '/');
  if (DRAFT.test(folded) || REVISED_RESOLUTION.test(folded)) return 'draft';
  return REPORT.test(folded) || RECORD.test(folded) ? 'report' : undefined;
}

/** The standing of a document by what it says and by its symbol: that of a draft, report or letter is not adopted. */
export const standingBy = (symbol: string | undefined, claimed: Standing): Standing =>
  claimed === 'adopted' && symbol !== undefined ? (notAdopted(symbol) ?? claimed) : claimed;

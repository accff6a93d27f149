/** Every command of package.json (a test holds the two together). Add yours here and there. */
import { addCorpusFolder, addLibrary } from './add-corpus-folder';
import { addProposal, proposeDeletion } from './add-proposal';
import { applyAmendments } from './apply-amendments';
import { changesInColumns, changesReport } from './changes-report';
import { cleanText } from './clean-text';
import type { Command } from './command';
import { compare } from './compare';
import { chooseBase, compareWithBase } from './compare-with-base';
import { copyAsRichText } from './copy-as-rich-text';
import { copyWithCitation } from './copy-with-citation';
import { acceptAllProposals, acceptProposal, rejectAllProposals, rejectProposal } from './decide-proposal';
import { exportDraft } from './export-draft';
import { insertFootnote } from './insert-footnote';
import { keepWording } from './keep-wording';
import { keptWordings } from './kept-wordings';
import { leaveItem } from './leave-item';
import { itemDown, itemUp } from './move-item';
import { moveParagraphDown, moveParagraphUp } from './move-paragraph';
import { newDraft } from './new-draft';
import { newFromLastYear } from './new-from-last-year';
import { nextChange, previousChange } from './next-change';
import { openAsDraft } from './open-as-draft';
import { openLink } from './open-link';
import { openParagraph } from './open-paragraph';
import { openPreview } from './open-preview';
import { openSample } from './open-sample';
import { pasteWithFootnotes } from './paste-with-footnotes';
import { precedent } from './precedent';
import { readAsResolution } from './read-as-resolution';
import { reflow } from './reflow';
import { renumber } from './renumber';
import { repairPasted } from './repair-pasted';
import { restartServer } from './restart-server';
import { revertChange } from './revert-change';
import { search } from './search';
import { showOutput } from './show-output';
import { exportSources, sourcesReport } from './sources-report';
import { tablingCheck } from './tabling-check';
import { technicalUpdate } from './technical-update';
import { verifyQuotations } from './verify-quotations';
import { wherePhrase } from './where-phrase';
import { whySilent } from './why-silent';

export const commands: readonly Command[] = [
  newDraft,
  newFromLastYear,
  openAsDraft,
  openSample,
  search,
  copyWithCitation,
  wherePhrase,
  openParagraph,
  openLink,
  compare,
  compareWithBase,
  chooseBase,
  nextChange,
  previousChange,
  revertChange,
  changesReport,
  changesInColumns,
  keepWording,
  keptWordings,
  whySilent,
  reflow,
  insertFootnote,
  pasteWithFootnotes,
  repairPasted,
  renumber,
  readAsResolution,
  leaveItem,
  itemDown,
  itemUp,
  moveParagraphUp,
  moveParagraphDown,
  cleanText,
  acceptProposal,
  rejectProposal,
  acceptAllProposals,
  rejectAllProposals,
  addProposal,
  proposeDeletion,
  applyAmendments,
  exportDraft,
  openPreview,
  copyAsRichText,
  sourcesReport,
  exportSources,
  precedent,
  tablingCheck,
  verifyQuotations,
  technicalUpdate,
  restartServer,
  showOutput,
  addCorpusFolder,
  addLibrary,
];

/** The buttons above the draft, and the same by key. */
import { nextDiagnostic } from '@codemirror/lint';
import type { KeyBinding } from '@codemirror/view';
import type { ExportDraftParams, ExportDraftResult } from '../../../server/src/lsp/protocol';
import { byId, element } from './dom';
import { chooseFile, download, saveText } from './drafts';
import { importFile } from './importing';
import { wipe } from './keeping';
import { isLibraryFile, openLibrary } from './libraries';
import type { Page } from './page';
import { showKept } from './panels/kept';
import { showComparison, showPreview, showReport } from './panels/printed';
import { showProposals } from './panels/proposals';
import { showSearch } from './panels/search';
import { showBeside } from './panels/side';
import { bytesOfBase64 } from './payloads';
import { say } from './say';
import { nextTheme } from './theme';

declare const VERSION: string;

interface Tool {
  readonly label: string;
  readonly title: string;
  /** As CodeMirror names it: `Mod-s` is Ctrl+S, and Cmd+S on a Mac. */
  readonly key?: string;
  run(page: Page): Promise<void> | void;
}

const NEW_DRAFT = `---
title: Title of the resolution
standing: draft
---

*The General Assembly*,

*Guided* by the purposes and principles of the Charter of the United Nations,

1. *Decides* to remain seized of the matter.
`;

const TOOLS: readonly Tool[] = [
  {
    label: say('New'),
    title: say('A new draft'),
    run: (page) => replaceDraft(page, async () => ({ name: 'draft.resolution', text: NEW_DRAFT })),
  },
  {
    label: say('Open'),
    title: say('Open a draft, a Word file, an XML file of the United Nations, or a library of texts'),
    key: 'Mod-o',
    run: open,
  },
  { label: say('Save'), title: say('Save the draft'), key: 'Mod-s', run: save },
  { label: say('Word'), title: say('Export to Word, proposals as tracked changes'), run: exportToWord },
  {
    label: say('Search'),
    title: say('Search agreed language'),
    key: 'Mod-Shift-f',
    run: (page) => showSearch(page, selected(page)),
  },
  {
    label: say('Next'),
    title: say('Go to the next finding'),
    key: 'F8',
    run: (page) => void nextDiagnostic(page.view),
  },
  {
    label: say('Fix'),
    title: say('Carry out the first fix at the cursor'),
    key: 'Mod-.',
    run: (page) => page.fixHere(),
  },
  { label: say('Fix all'), title: say('Apply every preferred fix'), run: (page) => page.fixAll() },
  {
    label: say('Footnotes'),
    title: say('Bring footnotes, Ibid. and numbers into order'),
    run: (page) => page.reflow(),
  },
  { label: say('Proposals'), title: say('Proposals by delegation, and the clean text'), run: showProposals },
  { label: say('Kept'), title: say('Wordings that are kept, and not reported'), run: showKept },
  { label: say('Compare'), title: say('Changes on the base or on an adopted text'), run: showComparison },
  { label: say('Print view'), title: say('The draft as the United Nations prints it'), run: showPreview },
  { label: say('Report'), title: say('All that stands between the draft and its tabling'), run: showReport },
  {
    label: say('Keep here'),
    title: say('Keep the draft in this browser. Other pages opened from files may read it'),
    run: keepHere,
  },
  {
    label: say('Theme'),
    title: say('Light, dark, high contrast, or as the system has it'),
    run: changeTheme,
  },
  { label: say('About'), title: say('Version, privacy and third-party notices'), run: about },
];

export function keysOf(page: Page): KeyBinding[] {
  return TOOLS.flatMap((tool) => {
    const run = () => {
      void start(page, tool);
      return true;
    };
    return tool.key ? [{ key: tool.key, preventDefault: true, run }] : [];
  });
}

export function showToolbar(page: Page): void {
  const buttons = TOOLS.map((tool) => {
    const button = element('button', { type: 'button', title: hint(tool), textContent: tool.label });
    button.onclick = () => void start(page, tool);
    return button;
  });
  byId('toolbar').replaceChildren(...buttons);
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => void drop(page, event));
}

const hint = ({ title, key }: Tool): string =>
  key ? `${title} (${key.replace('Mod', 'Ctrl').replaceAll('-', '+')})` : title;

/** Runs it; what fails is said, and nothing is lost. */
async function start(page: Page, tool: Pick<Tool, 'run' | 'label'>): Promise<void> {
  try {
    await tool.run(page);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    tell(`${tool.label}: ${error instanceof Error ? error.message : error}`);
  }
}

function tell(words: string): void {
  byId('status').textContent = words;
}

const selected = ({ view: { state } }: Page): string =>
  state.sliceDoc(state.selection.main.from, state.selection.main.to);

/** Opens another draft, once the one before is saved or given up. */
async function replaceDraft(
  page: Page,
  next: () => Promise<Parameters<Page['open']>[0] | undefined>,
): Promise<void> {
  if (!page.isSaved && !page.isKeeping && !confirm(say('The draft has not been saved. Go on without it?')))
    return;
  const draft = await next();
  if (draft) page.open(draft);
}

async function open(page: Page): Promise<void> {
  const chosen = await chooseFile();
  if (!chosen) return;
  if (isLibraryFile(chosen.file)) return useLibrary(page, chosen.file);
  await replaceDraft(page, () => importFile(page, chosen.file));
  if (chosen.name.endsWith('.resolution')) page.handle = chosen.handle;
}

async function drop(page: Page, event: DragEvent): Promise<void> {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  if (isLibraryFile(file)) return useLibrary(page, file);
  await start(page, { label: file.name, run: () => replaceDraft(page, () => importFile(page, file)) });
}

function useLibrary(page: Page, file: File): void {
  openLibrary(page, file);
  tell(say('{0} is checked, and then used beside the adopted texts', file.name));
}

async function save(page: Page): Promise<void> {
  page.handle = await saveText(page.name, page.text, page.handle);
  page.isSaved = true;
  tell(say('{0} was saved.', page.name));
}

async function exportToWord(page: Page): Promise<void> {
  const params: ExportDraftParams = { textDocument: { uri: page.uri }, format: 'docx' };
  const { docx, problem } = await page.request<ExportDraftParams, ExportDraftResult>(
    'agreedLanguage/exportDraft',
    params,
  );
  if (docx === undefined) throw new Error(problem ?? say('nothing was written'));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  download(page.name.replace(/\.\w+$/, '.docx'), new Blob([bytesOfBase64(docx)], { type }));
  tell(say('{0} was exported to Word.', page.name));
}

function keepHere(page: Page): void {
  if (page.isKeeping) {
    wipe();
    page.keepHere(false);
    tell(say('The draft is no longer kept in this browser, and what was kept is wiped'));
  } else {
    page.keepHere(true);
    tell(say('The draft is kept in this browser until you press Keep here again, which wipes it'));
  }
}

const THEMES: Readonly<Record<ReturnType<typeof nextTheme>, string>> = {
  auto: say('as the system has it'),
  light: say('light'),
  dark: say('dark'),
  contrast: say('high contrast'),
};

function changeTheme(): void {
  tell(say('Theme: {0}', THEMES[nextTheme()]));
}

/** The version, what the page keeps to itself, and the libraries in it. */
function about(): void {
  const notices = byId('notices').textContent ?? '';
  showBeside(say('About this page'), [
    element(
      'p',
      {},
      say(
        'Agreed Language {0}. The draft, and every word that you search for, stays in this page: it has no way to the network, and says so to the browser, which holds it to that.',
        VERSION,
      ),
    ),
    element('pre', { tabIndex: 0, 'aria-label': say('Third-party notices') }, notices),
  ]);
}

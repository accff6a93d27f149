/** The language service on the sample draft. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import {
  actionsAt,
  activate,
  completionsAt,
  diagnosticsWhen,
  hoverAt,
  inside,
  openDraft,
  openSample,
  rangeOf,
  replace,
  ruleOf,
} from './support';

suite('the sample draft', () => {
  let draft: vscode.TextDocument;

  suiteSetup(async () => {
    await activate();
    draft = await openSample();
  });

  test('is a resolution', () => equal(draft.languageId, 'resolution', 'language'));

  test('has its departure underlined, exactly these words', async () => {
    const found = await diagnosticsWhen(draft, 'on the departure', (all) =>
      all.some((one) => draft.getText(one.range) === 'the primary'),
    );
    const departure = found.find(({ range }) => draft.getText(range) === 'the primary');
    ok(departure, 'the departure');
    includes(departure.message, 'a primary', 'message');
    equal(departure.source, 'agreed-language', 'source');
    equal(departure.severity, vscode.DiagnosticSeverity.Warning, 'severity');
    ok(departure.relatedInformation?.length, 'the agreed paragraph is given');
  });

  test('has its superseded wording and its disfavoured terms reported', () => {
    const rules = new Set(vscode.languages.getDiagnostics(draft.uri).map(ruleOf));
    ok(rules.has('superseded-wording'), `superseded wording among ${[...rules]}`);
    ok(rules.has('disfavoured-term'), `a disfavoured term among ${[...rules]}`);
  });

  test('has nothing reported in its new text', () => {
    const fresh = rangeOf(
      draft,
      '*Invites* port authorities to keep a public register of crews that have asked for help',
    );
    const found = vscode.languages.getDiagnostics(draft.uri).filter(({ range }) => range.intersection(fresh));
    equal(found.map(ruleOf), [], 'findings in new text');
  });

  test('is put right by its fix, and the diagnostic goes away', async () => {
    const range = rangeOf(draft, 'the primary');
    const actions = await actionsAt(draft, range);
    const fix = actions.find(({ title }) => title.startsWith('Use "a primary"'));
    ok(fix?.edit, `a fix among ${JSON.stringify(actions.map(({ title }) => title))}`);
    ok(fix.isPreferred, 'it is the preferred one');
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix is applied');
    includes(draft.getText(), 'as a primary consideration in situations', 'text');
    await diagnosticsWhen(
      draft,
      'without the departure',
      (all) => !all.some((one) => one.message.includes('a primary')),
    );
    await replace(draft, rangeOf(draft, 'a primary'), 'the primary');
  });

  test('has its Ibid. resolved on hover, at the mark and at the note', async () => {
    for (const words of ['Child,[^4]', '[^4]: Ibid.']) {
      const at = draft.positionAt(draft.getText().indexOf(words) + words.indexOf('^4'));
      const hover = await hoverAt(draft, at);
      includes(hover, 'Convention on the Rights of the Child', `hover at ${words}`);
      includes(hover, 'vol. 1577, No. 27531', `hover at ${words}`);
      includes(hover, 'Treaty Series', `hover at ${words}`);
    }
  });

  test('says where its words are agreed', async () => {
    const hover = await hoverAt(draft, inside(draft, 'a source of prosperity, innovation'));
    includes(hover, 'GCM, para. 8', 'hover');
  });

  test('has an outline of its paragraphs', async () => {
    const command = 'vscode.executeDocumentSymbolProvider';
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, draft.uri);
    const names = symbols.flatMap(namesBelow).join('\n');
    includes(names, 'Protection of migrants', 'outline');
    includes(names, 'Calls upon', 'outline');
    includes(names, 'Recalling', 'outline');
  });

  test('folds', async () => {
    const command = 'vscode.executeFoldingRangeProvider';
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(command, draft.uri);
    ok(ranges.length > 0, 'folding ranges');
  });
});

suite('typing', () => {
  test('is completed with agreed language and its source', async () => {
    const draft = await openDraft('1. *Calls upon* States to uphold the best interests of the ');
    const items = await completionsAt(draft, draft.positionAt(draft.getText().length));
    const found = items.find((item) => insertedBy(item).startsWith('child at all times'));
    ok(found, `the continuation among ${JSON.stringify(items.slice(0, 5).map(insertedBy))}`);
    const label = typeof found.label === 'string' ? undefined : found.label.description;
    includes(label ?? '', 'GCM, para. 23', 'source');
  });

  test('is completed with opening phrases in an empty operative paragraph', async () => {
    const draft = await openDraft('1. *Calls upon* States to act;\n\n2. ');
    const items = await completionsAt(draft, draft.positionAt(draft.getText().length));
    const texts = items.map(insertedBy);
    ok(
      texts.some((text) => /Requests|Encourages|Decides/.test(text)),
      `openings among ${JSON.stringify(texts.slice(0, 9))}`,
    );
  });

  test('is offered nothing that does not stand in the document at the address shown', async () => {
    const api = await activate();
    const draft = await openDraft('1. *Invites* lighthouse keepers to cooperate with ');
    const items = await completionsAt(draft, draft.positionAt(draft.getText().length));
    for (const item of items.slice(0, 10)) {
      const source = typeof item.label === 'string' ? '' : (item.label.description ?? '');
      const ref = /^GCM, para\. ([^;,]+)$/.exec(source)?.[1];
      if (!ref) continue;
      const params = { symbol: 'A/RES/73/195', ref };
      const { text } = await api.request<{ text: string }>('agreedLanguage/paragraph', params);
      includes(text, insertedBy(item).trim(), source);
    }
  });
});

suite('a corpus document', () => {
  test('opens read-only, with an outline and without diagnostics', async () => {
    const uri = vscode.Uri.parse('agreed-language:/A/RES/73/195.resolution');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    includes(
      document.getText(),
      'as a primary consideration in situations where children are concerned',
      'text',
    );
    equal(document.languageId, 'resolution', 'language');
    const command = 'vscode.executeDocumentSymbolProvider';
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, uri);
    ok(symbols.length > 0, 'outline');
    equal(vscode.languages.getDiagnostics(uri).length, 0, 'diagnostics');
  });
});

function insertedBy(item: vscode.CompletionItem): string {
  const text = item.insertText ?? (typeof item.label === 'string' ? item.label : item.label.label);
  return typeof text === 'string' ? text : text.value;
}

function namesBelow({ name, detail, children }: vscode.DocumentSymbol): string[] {
  return [`${name} ${detail}`, ...children.flatMap(namesBelow)];
}

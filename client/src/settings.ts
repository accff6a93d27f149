/** The settings as the server is told them: those that somebody has set. The others are for `.agreed-language/config.yaml`. */
import * as vscode from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient';
import { settingDefaults } from '../../server/src/service/world/settings';

/** Answers the server's question for settings; VS Code itself would send the defaults, too. */
export const settingsThatWereSet = ({ items }: ConfigurationParams): unknown[] =>
  items.map(({ section, scopeUri }) => {
    const scope = scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri);
    const settings = vscode.workspace.getConfiguration(section ?? undefined, scope);
    const set = Object.keys(settingDefaults).filter((key) => isSet(settings.inspect(key)));
    return Object.fromEntries(set.map((key) => [key, settings.get(key)]));
  });

type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>;

/** Whether a person has set it, anywhere and for any language. */
function isSet(inspected: Inspected): boolean {
  if (!inspected) return false;
  const {
    key: _key,
    defaultValue: _default,
    defaultLanguageValue: _language,
    languageIds: _ids,
    ...set
  } = inspected;
  return Object.values(set).some((value) => value !== undefined);
}

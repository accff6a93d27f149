/** The ids of the rules in the schemas of the settings and of `.agreed-language/config.yaml`. */

import { modes } from '../../server/src/resolution/model';
import type { Rule } from '../../server/src/service/check/rule';
import type { configKeys } from '../../server/src/service/world/folder-config';
import { severities } from '../../server/src/service/world/settings';

type Schema = Readonly<Record<string, unknown>>;

/** One entry for each rule, as the setting `agreedLanguage.rules` lists them. */
export const ruleProperties = (rules: readonly Rule[]): Schema =>
  propertiesWith(rules, 'markdownDescription');

const propertiesWith = (rules: readonly Rule[], key: string): Schema =>
  Object.fromEntries(
    rules.map(({ id, summary, defaultSeverity }) => [
      id,
      {
        type: 'string',
        enum: [...severities],
        [key]: `${summary.replace(/\.$/, '')}. Without this setting: ${defaultSeverity}.`,
      },
    ]),
  );

const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string' },
  uniqueItems: true,
  description,
});

/** The schema of the configuration of a folder. */
export function configSchema(rules: readonly Rule[]): Schema {
  const properties: Readonly<Record<(typeof configKeys)[number], Schema>> = {
    yardstick: texts('Symbols or short forms of the adopted documents that drafts are measured against.'),
    corpus: texts(
      'Folders with further documents; relative ones from the folder that holds .agreed-language.',
    ),
    rules: {
      type: 'object',
      description: "The severity of each rule's findings.",
      properties: propertiesWith(rules, 'description'),
      additionalProperties: false,
    },
    mode: { type: 'string', enum: [...modes], description: 'How strictly drafts are checked.' },
    delegation: { type: 'string', description: 'Your delegation, as it signs its proposals.' },
    delegations: {
      type: 'object',
      description: 'Authors of tracked changes in Word files, and their delegations.',
      additionalProperties: { type: 'string' },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Agreed Language: .agreed-language/config.yaml',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

/** The manifest of the extension with the rules in its schema of settings. */
export function withRuleProperties(manifest: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(manifest);
  const setting = parsed.contributes.configuration.properties['agreedLanguage.rules'];
  setting.properties = ruleProperties(rules);
  setting.additionalProperties = false;
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

/** What `check` found, as text for a person, or as JSON or SARIF for a machine. */
import { pathToFileURL } from 'node:url';
import { type Lines, lineIndexOf } from '../lsp/lines';
import type { BlockKind, Resolution } from '../resolution/model';
import type { Rule } from '../service/check/rule';
import type { Finding, Severity } from '../service/finding';
import { rules } from '../service/rules/all';
import { slice } from '../text/span';
import { type Io, painted } from './io';

export interface Checked {
  /** As given or found. */
  readonly file: string;
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
}

declare const REPOSITORY: string;

type Format = (checked: readonly Checked[], io: Io) => void;

export const formats: Readonly<Record<string, Format>> = { text: asText, json: asJson, sarif: asSarif };

const COLORS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

function asText(checked: readonly Checked[], io: Io): void {
  for (const { file, resolution, findings } of checked) {
    const lines = lineIndexOf(resolution.text);
    for (const finding of findings) {
      const { line, character } = lines.positionAt(finding.span.start);
      const place = painted(io, 'bold', `${file}:${line + 1}:${character + 1}`);
      const severity = painted(io, COLORS[finding.severity], finding.severity);
      const words = slice(resolution.text, finding.span).replace(/\s+/g, ' ');
      io.out(
        `${place}: ${severity}: "${words}"\n    ${finding.message} ${painted(io, 'dim', `[${finding.rule}]`)}\n`,
      );
    }
  }
  io.err(`${summary(checked)}\n`);
}

function summary(checked: readonly Checked[]): string {
  const all = checked.flatMap(({ findings }) => findings);
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => [severity, all.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity));
  const paragraphs = checked.reduce((sum, { resolution }) => sum + paragraphsIn(resolution), 0);
  const read = `${plural(checked.length, 'file')}, ${plural(paragraphs, 'paragraph')}`;
  return `${read}: ${counts.join(', ') || 'nothing to report'}`;
}

const plural = (count: number, what: string): string =>
  what === 'information' ? `${count} information` : `${count} ${what}${count === 1 ? '' : 's'}`;

function asJson(checked: readonly Checked[], io: Io): void {
  const files = checked.map(({ file, resolution, findings }) => {
    const lines = lineIndexOf(resolution.text);
    return {
      file,
      paragraphs: paragraphsIn(resolution),
      findings: findings.map((one) => toJson(one, lines)),
    };
  });
  io.out(`${JSON.stringify({ files }, undefined, 2)}\n`);
}

function toJson({ rule, severity, span, message, fixes: [fix] }: Finding, lines: Lines) {
  const { line, character } = lines.positionAt(span.start);
  const place = { line: line + 1, column: character + 1, ...span };
  return { rule, severity, ...place, message, ...(fix && { fix: fixToJson(fix) }) };
}

const fixToJson = ({ title, edits }: Finding['fixes'][number]) => ({
  title,
  edits: edits.map(({ span, text }) => ({ ...span, text })),
});

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function asSarif(checked: readonly Checked[], io: Io): void {
  const driver = {
    name: 'Agreed Language',
    rules: rules.map((rule) => sarifRule(rule, REPOSITORY)),
  };
  const results = checked.flatMap(({ file, resolution, findings }) => {
    const lines = lineIndexOf(resolution.text);
    const uri = /^([a-z]:[\\/]|[\\/])/i.test(file)
      ? pathToFileURL(file).href
      : encodeURI(file.replaceAll('\\', '/'));
    return findings.map((finding) => toSarif(finding, uri, lines));
  });
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  io.out(`${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`);
}

/** A rule as SARIF has it; its page is named where the project has a public address. */
export const sarifRule = ({ id, summary }: Pick<Rule, 'id' | 'summary'>, repository: string) => ({
  id,
  shortDescription: { text: summary },
  ...(repository !== '' && { helpUri: `${repository}/blob/HEAD/docs/rules/${id}.md` }),
});

function toSarif(finding: Finding, uri: string, lines: Lines) {
  const artifactLocation = { uri };
  const fixes = finding.fixes.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => replacement(edit, lines)) }],
  }));
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.span, lines) } }],
    ...(fixes.length > 0 && { fixes }),
  };
}

const replacement = (edit: Finding['fixes'][number]['edits'][number], lines: Lines) => ({
  deletedRegion: region(edit.span, lines),
  insertedContent: { text: edit.text },
});

function region(span: Finding['span'], lines: Lines) {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** Blocks that are no paragraphs of the text itself. */
const AROUND: ReadonlySet<BlockKind> = new Set(['heading', 'enacting', 'front', 'closing']);

const paragraphsIn = ({ blocks }: Resolution): number =>
  blocks.filter(({ kind }) => !AROUND.has(kind)).length;

/** `agreed-language verify`: the quotations and addresses of any text, such as an assistant's answer. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Lines, lineIndexOf } from '../../lsp/lines';
import { spokenVerdict } from '../../service/verification/spoken-verdict';
import { spokenAddress, verificationJson } from '../../service/verification/verification-json';
import {
  type Outcome,
  type VerifiedAddress,
  type VerifiedPassage,
  type VerifiedText,
  verifyText,
} from '../../service/verification/verify-text';
import { readDraft, Unreadable } from '../files';
import { type Command, type Io, Misuse, painted } from '../io';
import { worldFor } from '../world';

interface VerifiedFile extends VerifiedText {
  /** As given. */
  readonly file: string;
  readonly text: string;
}

const FORMATS: Readonly<Record<string, (files: readonly VerifiedFile[], io: Io) => void>> = {
  text: asText,
  json: asJson,
};

export const verify: Command = {
  usage: 'verify FILE.md|-... [--corpus FOLDER] [--format text|json]',
  summary:
    'Find every quotation and address in a text, and say which are verbatim, near, misplaced or unknown.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Misuse('Name a text to verify; "-" reads standard input.');
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format)
      throw new Misuse(
        `There is no format "${values.format}"; there are ${Object.keys(FORMATS).join(', ')}.`,
      );
    const texts = positionals.map((file) => ({ file, text: textOf(file) }));
    const { engine } = await worldFor(io, { corpusFolders: values.corpus });
    const files = texts.map((one) => ({ ...one, ...verifyText(engine, one.text) }));
    format(files, io);
    return files.some(hasFailed) ? 1 : 0;
  },
};

function textOf(file: string): string {
  try {
    return file === '-' ? readFileSync(0, 'utf8') : readDraft(file);
  } catch (error) {
    if (error instanceof Unreadable) throw new Misuse(error.message);
    throw error;
  }
}

const hasFailed = ({ passages, addresses }: VerifiedText): boolean =>
  [...passages, ...addresses].some(({ outcome }) => outcome === 'fails');

const COLORS = { holds: 'dim', listed: 'blue', fails: 'red' } as const;

function asText(files: readonly VerifiedFile[], io: Io): void {
  for (const file of files) {
    const lines = lineIndexOf(file.text);
    for (const one of inOrder(file)) {
      const { line, character } = lines.positionAt(one.span.start);
      const place = painted(io, 'bold', `${file.file}:${line + 1}:${character + 1}`);
      io.out(`${place}: ${painted(io, COLORS[one.outcome], nameOf(one))}\n    ${messageOf(one)}\n`);
    }
  }
  io.err(`${summary(files)}\n`);
}

type Verified = VerifiedPassage | VerifiedAddress;

/** All quotations, and the addresses that do not hold or cannot be looked up, in the order of the text. */
const inOrder = ({ passages, addresses }: VerifiedText): Verified[] =>
  [...passages, ...addresses.filter(({ outcome }) => outcome !== 'holds')].sort(
    (a, b) => a.span.start - b.span.start,
  );

const LONGEST = 80;

function nameOf(one: Verified): string {
  if (!('verification' in one)) return one.outcome === 'fails' ? 'no such paragraph' : 'not loaded';
  const words = one.text.replace(/\s+/g, ' ').trim();
  const shortened = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} ...` : words;
  return `${one.verification.verdict.replaceAll('-', ' ')}: "${shortened}"`;
}

const messageOf = (one: Verified): string =>
  'verification' in one ? spokenVerdict(one.verification) : spokenAddress(one.address);

function summary(files: readonly VerifiedFile[]): string {
  const passages = files.flatMap((file) => file.passages);
  const wrong = files
    .flatMap(({ addresses }) => addresses)
    .filter(({ outcome }) => outcome === 'fails').length;
  const count = (outcome: Outcome) => passages.filter((one) => one.outcome === outcome).length;
  const parts = [
    `${count('holds')} verbatim`,
    `${count('fails')} not`,
    `${count('listed')} too short to tell`,
  ];
  const addresses =
    wrong === 0 ? '' : `; ${wrong} ${wrong === 1 ? 'address' : 'addresses'} without a paragraph`;
  return `${passages.length} ${passages.length === 1 ? 'quotation' : 'quotations'}: ${parts.join(', ')}${addresses}`;
}

function asJson(files: readonly VerifiedFile[], io: Io): void {
  const all = files.map(({ file, text, passages, addresses }) => {
    const lines = lineIndexOf(text);
    return {
      file,
      quotations: passages.map((one) => ({
        ...placeIn(lines, one),
        text: one.text,
        outcome: one.outcome,
        ...verificationJson(one.verification),
      })),
      addresses: addresses.map((one) => ({
        ...placeIn(lines, one),
        text: one.address.text,
        outcome: one.outcome,
        message: spokenAddress(one.address),
      })),
    };
  });
  io.out(`${JSON.stringify({ files: all }, undefined, 2)}\n`);
}

function placeIn(lines: Lines, { span }: Verified) {
  const { line, character } = lines.positionAt(span.start);
  return { line: line + 1, column: character + 1, ...span };
}

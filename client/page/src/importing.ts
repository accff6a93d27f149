/** Files of other formats as drafts: Word with its tracked changes, the UN's XML, text. */
import type { KeptDraft } from './keeping';
import type { Page } from './page';
import { base64OfBytes } from './payloads';
import { say } from './say';

interface Imported {
  readonly text?: string;
  readonly problem?: string;
}

/** The file as a draft. Rejects with what is wrong with it, and the cure. */
export async function importFile({ request }: Page, file: File): Promise<KeptDraft> {
  if (/\.(?:resolution|md|txt)$/i.test(file.name)) return { name: file.name, text: await file.text() };
  const content = base64OfBytes(new Uint8Array(await file.arrayBuffer()));
  const params = { name: file.name, content };
  const { text, problem } = await request<unknown, Imported>('agreedLanguage/importFile', params);
  if (text === undefined) throw new Error(problem ?? say('it could not be read'));
  return { name: file.name.replace(/\.\w+$/, '.resolution'), text };
}

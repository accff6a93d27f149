/** Our requests about quotations and for assistants; see docs/protocol.md. Plain types, as in `protocol.ts`. */

export const assistantMethod = {
  /** From the client: the answer of a tool for assistants. */
  tool: 'agreedLanguage/tool',
  /** From the client: what becomes of the quotations and addresses of any text. */
  verifyText: 'agreedLanguage/verifyText',
} as const;

export interface ToolParams {
  /** `verify_quote` */
  readonly name: string;
  /** They are held against the schema of the tool. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What the tool answers, for a machine and for a reader; or why it cannot. */
export type ToolResult =
  | { readonly structured: Readonly<Record<string, unknown>>; readonly text: string }
  | { readonly problem: string };

export interface VerifyTextParams {
  /** In Markdown. */
  readonly text: string;
}

/** A quotation or an address of a text; offsets in it, UTF-16. */
export interface VerifiedWords {
  readonly start: number;
  readonly end: number;
  readonly outcome: 'holds' | 'fails' | 'listed';
  /** One or two sentences. */
  readonly message: string;
}

export interface VerifyTextResult {
  readonly quotations: readonly VerifiedWords[];
  readonly addresses: readonly VerifiedWords[];
}

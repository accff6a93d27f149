/** Prompts that a person picks in an assistant: how the tools are used together for a task. */

export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface Prompt {
  /** `technical-update` */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** What the assistant is asked. */
  text(args: Readonly<Record<string, string>>): string;
}

const RULE =
  'Give words as agreed language only if a tool returned them or verify_quote calls them verbatim, each with its address and standing. Where there is none, say so.';

export const prompts: readonly Prompt[] = [
  {
    name: 'technical-update',
    title: 'Technical update',
    description: 'What in a draft is out of date: sessions, dates, symbols, citations and footnotes.',
    arguments: [{ name: 'draft', description: 'Path of the draft, or its text', required: true }],
    text: ({ draft = '' }) =>
      `Prepare the technical update of this draft resolution. List what belongs to an earlier year with technical_update, and check the draft with check_draft in the mode "tabling". Resolve what each paragraph cites with resolve_citation, and each footnote that reads "Ibid." with resolve_footnote. List what is out of date or wrong by paragraph, with the words as they are and as they should be; propose no change of substance. ${RULE}\n\nThe draft:\n${draft}`,
  },
  {
    name: 'from-agreed-language',
    title: 'Make this paragraph from agreed language',
    description: 'A paragraph in the words of adopted texts, as far as they reach.',
    arguments: [{ name: 'paragraph', description: 'What the paragraph is to say', required: true }],
    text: ({ paragraph = '' }) =>
      `Write this paragraph of a resolution in agreed language, as far as there is any. Find paragraphs with find_agreed_language, go on from their words with continue, and read whole paragraphs with quote. Verify each run of words with verify_quote. Answer with the paragraph, then its runs of words, each with its address; say which words are new. ${RULE}\n\nThe paragraph:\n${paragraph}`,
  },
  {
    name: 'explain-departure',
    title: 'Explain this departure',
    description: 'How words differ from agreed language, and which precedents either form has.',
    arguments: [
      { name: 'words', description: 'The words of the draft', required: true },
      {
        name: 'address',
        description: 'The agreed paragraph, if it is known: "GCM, para. 23"',
        required: false,
      },
    ],
    text: ({ words = '', address = '' }) =>
      `Explain how these words depart from agreed language. Verify them with verify_quote${address ? ` at "${address}"` : ''}, read the agreed paragraph with quote, and count the precedents of both forms with precedent. Say what differs word by word and what the difference does to obligation, actor or scope, and give the precedents of each form. ${RULE}\n\nThe words:\n${words}`,
  },
];

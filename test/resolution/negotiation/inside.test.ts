import assert from 'node:assert/strict';
import type { Delegation } from '../../../server/src/resolution/negotiation/delegations';
import { type Inside, readInside } from '../../../server/src/resolution/negotiation/inside';
import type { Instruction } from '../../../server/src/resolution/negotiation/instructions';
import type { Span } from '../../../server/src/text/span';

/** What stands between brackets, and what is read: the kind, who signs, what is to be done, the words, the label. */
const READ: readonly (readonly [string, string])[] = [
  ['EU: including girls', 'words; by EU; "including girls"; label "EU: "'],
  ['EU:including girls', 'words; by EU; "including girls"; label "EU:"'],
  [' EU : including girls', 'words; by EU; "including girls"; label " EU : "'],
  ['EU – including girls', 'words; by EU; "including girls"; label "EU – "'],
  ['EU | including girls', 'words; by EU; "including girls"; label "EU | "'],
  ['EU-including girls', 'words; "EU-including girls"'],
  ['(EU) including girls', 'words; by EU; "including girls"; label "(EU) "'],
  ['(Wakanda) including girls', 'words; "(Wakanda) including girls"'],
  ['Wakanda: including girls', 'words; by Wakanda; "including girls"; label "Wakanda: "'],
  ['Wakanda – including girls', 'words; "Wakanda – including girls"'],
  ['EU del: fully', 'words; by EU; out EU; "fully"; label "EU del: "'],
  ['EU deletes: fully', 'words; by EU; out EU; "fully"; label "EU deletes: "'],
  ['EU alt: always', 'words; by EU; "always"; label "EU alt: "'],
  ['EU’s proposal: always', 'words; by EU; "always"; label "EU’s proposal: "'],
  ['EU proposes: always', 'words; by EU; "always"; label "EU proposes: "'],
  ['EU would like to add: always', 'words; by EU; "always"; label "EU would like to add: "'],
  ['EU suggests: always', 'words; by EU; "always"; label "EU suggests: "'],
  ['EU text: always', 'words; by EU; "always"; label "EU text: "'],
  ['EU bis: always', 'words; by EU; "always"; label "EU bis: "'],
  ['Add EU: girls', 'words; by EU; "girls"; label "Add EU: "'],
  ['Del US: fully', 'words; by US; out US; "fully"; label "Del US: "'],
  ['proposed text from EU: girls', 'words; by EU; "girls"; label "proposed text from EU: "'],
  ['proposal by EU: girls', 'words; by EU; "girls"; label "proposal by EU: "'],
  ['Deletion of US: fully', 'words; by US; out US; "fully"; label "Deletion of US: "'],
  ['alternative EU: girls', 'words; by EU; "girls"; label "alternative EU: "'],
  ['EU:', 'names; by EU; label "EU:"'],
  ['EU del:', 'instructions; by EU; out EU; do delete-here; label "EU del:"'],
  ['EU del: "fully"', 'instructions; by EU; out EU; do delete fully; label "EU del: "fully""'],
  ['EU del: this para', 'instructions; by EU; out EU; do delete-paragraph; label "EU del: this para"'],
  ['EU del: paragraph.', 'instructions; by EU; out EU; do delete-paragraph; label "EU del: paragraph."'],
  ['EU del: paragraph of peace', 'words; by EU; out EU; "paragraph of peace"; label "EU del: "'],
  ['EU: add "girls"', 'instructions; by EU; do add girls; label "EU: add "girls""'],
  [
    'EU: delete "fully" and add "now" at the end',
    'instructions; by EU; do delete fully and add now; label "EU: delete "fully" and add "now" at the end"',
  ],
  ['EU: retain; US: delete', 'names; by EU+US; out US; label "EU: retain; US: delete"'],
  ['EU: see OP5', 'unclear; by EU; label "EU: see OP5"'],
  ['EU: add: girls', 'words; by EU; "girls"; label "EU: add: "'],
  ['EU: alt: always', 'words; by EU; "always"; label "EU: alt: "'],
  ['EU: del: fully', 'words; by EU; out EU; "fully"; label "EU: del: "'],
  ['EU: delete : fully', 'words; by EU; out EU; "fully"; label "EU: delete : "'],
  ['EU: add:', 'unclear; by EU; label "EU: add:"'],
  ['EU: add: tbd', 'unclear; by EU; label "EU: add: tbd"'],
  ['EU: "girls"', 'words; by EU; "girls"; label "EU: ""'],
  ['EU: “girls” ', 'words; by EU; "girls"; label "EU: “"'],
  ['EU: "girls" and "boys"', 'unclear; by EU; label "EU: "girls" and "boys""'],
  ['EU: girls (US)', 'words; by EU+US; "girls"; label "EU: "'],
  ['EU: girls - Norway', 'words; by EU+Norway; "girls"; label "EU: "'],
  ['Chair: please read this', 'unclear; label "Chair: please read this"'],
  ['Secretariat: girls', 'unclear; label "Secretariat: girls"'],
  ['Note: see above', 'unclear; label "Note: see above"'],
  ['Co-facilitators: agreed', 'unclear; label "Co-facilitators: agreed"'],
  ['Norway delete "fully"', 'instructions; by Norway; do delete fully; label "Norway delete "fully""'],
  [
    'Norway would like to delete "fully"',
    'instructions; by Norway; do delete fully; label "Norway would like to delete "fully""',
  ],
  [
    'Norway wants to add "girls"',
    'instructions; by Norway; do add girls; label "Norway wants to add "girls""',
  ],
  ['Norway reserve', 'instructions; by Norway; do reserve; label "Norway reserve"'],
  [
    'Holy See, Poland reserve',
    'instructions; by Holy See+Poland; do reserve; label "Holy See, Poland reserve"',
  ],
  ['Norway supports', 'instructions; by Norway; do retain; label "Norway supports"'],
  ['Norway cannot accept this', 'instructions; by Norway; do reserve; label "Norway cannot accept this"'],
  ['Norway could live with this', 'unclear; by Norway; label "Norway could live with this"'],
  ['Wakanda reserve', 'words; "Wakanda reserve"'],
  ['US del', 'instructions; by US; out US; do delete-here; label "US del"'],
  ['US del.', 'instructions; by US; out US; do delete-here; label "US del."'],
  ['States delete "fully"', 'unclear; label "States delete "fully""'],
  ['deleted: Norway', 'instructions; by Norway; out Norway; do delete-here; label "deleted: Norway"'],
  ['delete: Norway', 'words; do delete-here; "Norway"; label "delete: "'],
  ['del: EU, US', 'instructions; by EU+US; out EU+US; do delete-here; label "del: EU, US"'],
  ['delete – Norway', 'instructions; by Norway; out Norway; do delete-here; label "delete – Norway"'],
  ['deleted by Norway', 'instructions; by Norway; out Norway; do delete-here; label "deleted by Norway"'],
  ['delete US, HUN', 'instructions; by US+Hungary; out US+Hungary; do delete-here; label "delete US, HUN"'],
  ['delete: as appropriate', 'words; do delete-here; "as appropriate"; label "delete: "'],
  ['del: fully', 'words; do delete-here; "fully"; label "del: "'],
  ['del. fully', 'words; do delete-here; "fully"; label "del. "'],
  ['delete fully', 'unclear; label "delete fully"'],
  ['delete: para', 'unclear; label "delete: para"'],
  ['delete:', 'unclear; label "delete:"'],
  ['deleted: this paragraph', 'unclear; label "deleted: this paragraph"'],
  ['delete: "fully"', 'unclear; label "delete: "fully""'],
  ['delete "fully"', 'unclear; label "delete "fully""'],
  ['delete: para five of peace', 'words; do delete-here; "para five of peace"; label "delete: "'],
  ['girls (EU)', 'words; by EU; "girls"'],
  ['girls – EU', 'words; by EU; "girls"'],
  ['girls - EU; delete US', 'words; by EU+US; out US; adding EU; "girls"'],
  ['girls (EU, Mexico)', 'words; by EU+Mexico; "girls"'],
  ['girls (EU del)', 'words; by EU; out EU; "girls"'],
  ['(EU)', 'names; by EU; label "(EU)"'],
  ['tbd (EU)', 'unclear; by EU; label "tbd (EU)"'],
  ['agreed (EU)', 'unclear; by EU; label "agreed (EU)"'],
  ['fully / freely', 'words; "fully / freely"'],
  ['fully (EU) / freely (US)', 'words; by EU+US; of fully <EU> or freely <US>; "fully (EU) / freely"'],
  ['fully / freely (US)', 'words; by US; of fully or freely <US>; "fully / freely"'],
  ['fully / freely (US) / now', 'words; by US; of fully or freely <US> or now; "fully / freely (US) / now"'],
  ['EU: fully / US: freely', 'words; by EU; "fully / US: freely"; label "EU: "'],
  ['fully/freely (US)', 'words; by US; of fully or freely <US>; "fully/freely"'],
  ['and/or (US)', 'words; by US; "and/or"'],
  [
    '*Urges*/*Encourages* (Hungary)',
    'words; by Hungary; of *Urges* or *Encourages* <Hungary>; "*Urges*/*Encourages*"',
  ],
  ['fully / freely (Wakanda)', 'words; "fully / freely (Wakanda)"'],
  ['EU', 'names; by EU; "EU"'],
  [' EU, US ', 'names; by EU+US; " EU, US "'],
  ['agreed', 'status; agreed perhaps; label "agreed"'],
  ['agreed ad ref', 'status; agreed ad ref; label "agreed ad ref"'],
  ['AGREED', 'status; agreed; label "AGREED"'],
  ['closed', 'status; closed perhaps; label "closed"'],
  ['pending', 'status; pending perhaps; label "pending"'],
  ['see OP5', 'unclear; label "see OP5"'],
  ['add "girls"', 'unclear; label "add "girls""'],
  ['women and girls', 'words; "women and girls"'],
  ['including [EU: women] and girls', 'words; "including [EU: women] and girls"'],
  ['EU: including [US: women] and girls', 'words; by EU; "including [US: women] and girls"; label "EU: "'],
  ['[EU: women', 'words; "[EU: women"'],
  ['could we clarify?', 'unclear; label "could we clarify?"'],
  [': girls', 'words; ": girls"'],
  ['EU, girls: and boys', 'words; "EU, girls: and boys"'],
  ['5: girls', 'words; "5: girls"'],
  ['women: girls and boys', 'words; "women: girls and boys"'],
];

const names = (all: readonly Delegation[]) => all.map(({ name }) => name).join('+');

function told(text: string): string {
  const read = readInside(text);
  const words = ({ start, end }: Span) => text.slice(start, end);
  const quoted = (label: string, span: Span) => (span.end > span.start ? `${label}"${words(span)}"` : '');
  return [
    read.kind,
    read.status ? `${read.status}${read.plain ? ' perhaps' : ''}` : '',
    ...signed(read),
    read.instructions.length > 0
      ? `do ${read.instructions.map((one) => done(one, words)).join(' and ')}`
      : '',
    read.alternatives.length > 0
      ? `of ${read.alternatives.map((one) => `${words(one)}${one.delegations.length > 0 ? ` <${names(one.delegations)}>` : ''}`).join(' or ')}`
      : '',
    quoted('', read.content),
    quoted('label ', read.label),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const signed = ({ signers: { all, out, adding } }: Inside): string[] => [
  all.length > 0 ? `by ${names(all)}` : '',
  out.length > 0 ? `out ${names(out)}` : '',
  adding.length > 0 && adding.length !== all.length ? `adding ${names(adding)}` : '',
];

function done(one: Instruction, words: (span: Span) => string): string {
  if (one.do === 'delete') return `delete ${words(one.quoted)}`;
  if (one.do === 'replace') return `replace ${words(one.quoted)} by ${words(one.by)}`;
  return one.do === 'add' ? `add ${words(one.words)}` : one.do;
}

suite('the inside of a mark', () => {
  for (const [text, read] of READ) test(`${text}: ${read}`, () => assert.equal(told(text), read));

  test('of thousands of letters has its names in front', () => {
    const words = 'to protect migrants '.repeat(250);
    assert.equal(told(`EU: ${words}`), `words; by EU; "${words}"; label "EU: "`);
    assert.equal(told(words), `words; "${words}"`);
    assert.equal(told(`women: ${words}`), `words; "women: ${words}"`);
  });
});

import assert from 'node:assert/strict';
import { negotiationMarksIn } from '../../../server/src/resolution/negotiation/brackets';
import { cleanedText } from '../../../server/src/resolution/negotiation/clean-text';

interface Decided {
  /** `§` stands for a paragraph without marks. */
  readonly text: string;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly unbracket?: boolean;
  readonly drop?: 'all' | readonly number[];
  readonly additions?: 'bold';
  /** The text once it is decided. */
  readonly clean: string;
  /** The marks that are left to a person. */
  readonly left?: readonly string[];
}

const P = '*Urges* States to protect migrants';
const whole = (text: string) => text.replaceAll('§', () => P);

const DECIDED: readonly Decided[] = [
  {
    text: '§ fully; [Norway: replace "fully" by "always"] [Chile: replace "fully" by "now"]',
    accept: ['Norway', 'Chile'],
    clean: '§ fully; [Norway: replace "fully" by "always"] [Chile: replace "fully" by "now"]',
    left: ['[Norway: replace "fully" by "always"]', '[Chile: replace "fully" by "now"]'],
  },
  {
    text: '§ fully; [Norway: replace "fully" by "always"] [Chile: replace "fully" by "always"]',
    accept: ['Norway', 'Chile'],
    clean: '§ always;',
  },
  {
    text: '§ fully and freely; [Norway: replace "fully and" by "always"] [Chile: delete "and freely"]',
    accept: ['Norway', 'Chile'],
    clean: '§ fully and freely; [Norway: replace "fully and" by "always"] [Chile: delete "and freely"]',
    left: ['[Norway: replace "fully and" by "always"]', '[Chile: delete "and freely"]'],
  },
  {
    text: '§ fully and freely; [Norway: replace "fully" by "always"] [Chile: delete "and freely"]',
    accept: ['Norway', 'Chile'],
    clean: '§ always;',
  },
  {
    text: '§ fully; [Norway: replace "fully" by "always"] [Chile: replace "fully" by "now"]',
    accept: ['Norway'],
    reject: ['Chile'],
    clean: '§ always;',
  },
  {
    text: '§ fully; [Norway: delete "fully"] [Chile: delete "fully"] [Peru: replace "fully" by "now"]',
    accept: ['Norway', 'Chile', 'Peru'],
    clean: '§ fully; [Norway: delete "fully"] [Chile: delete "fully"] [Peru: replace "fully" by "now"]',
    left: ['[Norway: delete "fully"]', '[Chile: delete "fully"]', '[Peru: replace "fully" by "now"]'],
  },
  {
    text: '§ fully and freely; [Norway: delete "fully"] [Chile: delete "freely"]',
    accept: ['Norway', 'Chile'],
    clean: '§ and;',
  },
  { text: '§; [Norway: add "and refugees" at the end]', accept: ['Norway'], clean: '§ and refugees;' },
  { text: '§; [Norway: add ", and refugees" at the end]', accept: ['Norway'], clean: '§, and refugees;' },
  { text: '§; [Norway: add "and refugees;" at the end]', accept: ['Norway'], clean: '§ and refugees;' },
  {
    text: '§; [Norway: add "all" before "migrants"]',
    accept: ['Norway'],
    clean: '*Urges* States to protect all migrants;',
  },
  {
    text: '§; [Norway: add "parties" after "States"]',
    accept: ['Norway'],
    clean: '*Urges* States parties to protect migrants;',
  },
  { text: '1. §; [Norway: add "*Also*" at the beginning]', accept: ['Norway'], clean: '1. *Also* §;' },
  {
    text: '§; [Norway: add "and refugees" at the end] [Chile: add "and refugees" at the end]',
    accept: ['Norway', 'Chile'],
    clean: '§ and refugees;',
  },
  {
    text: '§; [Norway: add "and refugees" at the end] [Chile: add "and returnees" at the end]',
    accept: ['Norway', 'Chile'],
    clean: '§ and refugees and returnees;',
  },
  {
    text: '§ [Chile del: fully and freely]; [Norway: add "now" after "fully"]',
    accept: ['Norway', 'Chile'],
    clean: '§;',
  },
  {
    text: '§ fully; [Chile: delete "fully"] [Norway: add "always" after "fully"]',
    accept: ['Norway', 'Chile'],
    clean: '§ always;',
  },
  {
    text: '§ and refugees now; [Norway: replace "and refugees" by ", and refugees,"]',
    accept: ['Norway'],
    clean: '§, and refugees, now;',
  },
  { text: '§ [Norway: add "and refugees"];', accept: ['Norway'], clean: '§ and refugees;' },
  { text: '§ [Norway: add "and refugees"];', reject: ['Norway'], clean: '§;' },
  {
    text: '§;[^1] [Norway: add "and refugees" at the end]',
    accept: ['Norway'],
    clean: '§ and refugees;[^1]',
  },
  {
    text: '§; [Norway: delete "refugees"]',
    accept: ['Norway'],
    clean: '§; [Norway: delete "refugees"]',
    left: ['[Norway: delete "refugees"]'],
  },
  {
    text: '§ and migrants; [Norway: delete "migrants"]',
    accept: ['Norway'],
    clean: '§ and migrants; [Norway: delete "migrants"]',
    left: ['[Norway: delete "migrants"]'],
  },
  {
    text: '§; [Norway: delete "migrant"]',
    accept: ['Norway'],
    clean: '§; [Norway: delete "migrant"]',
    left: ['[Norway: delete "migrant"]'],
  },
  { text: '§; [Norway: delete "protect Migrants"]', accept: ['Norway'], clean: '*Urges* States to;' },
  {
    text: '§ of today’s world — now; [Norway: delete "of today\'s world - now"]',
    accept: ['Norway'],
    clean: '§;',
  },
  {
    text: '§; [Norway: replace "Urges States" by "*Invites* States"]',
    accept: ['Norway'],
    clean: '*Invites* States to protect migrants;',
  },
  {
    text: '§ [fully] and freely; [Norway: delete "migrants fully"]',
    accept: ['Norway'],
    clean: '§ [fully] and freely; [Norway: delete "migrants fully"]',
    left: ['[Norway: delete "migrants fully"]'],
  },
  { text: '§ [and refugees] (EU, Mexico);', accept: ['EU'], clean: '§ and refugees;' },
  { text: '§ [and refugees] (EU, Mexico);', reject: ['EU', 'Mexico'], clean: '§;' },
  { text: '§ [and refugees] (EU, Mexico);', reject: ['EU'], clean: '§ [and refugees] (EU, Mexico);' },
  { text: '§ [fully] [deleted: Norway];', accept: ['Norway'], clean: '§;' },
  { text: '§ [fully] [deleted: Norway];', reject: ['Norway'], clean: '§ fully;' },
  { text: '§ [EU: fully] [deleted: Norway];', accept: ['EU'], clean: '§ fully;' },
  {
    text: '§ [EU: fully] [deleted: Norway];',
    accept: ['EU', 'Norway'],
    clean: '§ [EU: fully] [deleted: Norway];',
  },
  { text: '§ [EU: fully] [deleted: Norway];', accept: ['Norway'], reject: ['EU'], clean: '§;' },
  { text: '§ [EU: fully] [deleted: Norway];', reject: ['EU', 'Norway'], clean: '§;' },
  { text: '§ [EU: fully] [deleted: Norway];', reject: ['EU'], clean: '§;' },
  { text: '§ [EU: fully] [deleted: Norway];', reject: ['Norway'], clean: '§ [EU: fully] [deleted: Norway];' },
  { text: '§ [EU del: fully] [Norway: retain];', accept: ['Norway'], clean: '§ fully;' },
  { text: '§ [EU del: fully] [Norway: retain];', accept: ['EU'], clean: '§;' },
  { text: '§ [EU del: fully] [Norway: retain];', reject: ['EU'], clean: '§ fully;' },
  {
    text: '§ [EU del: fully] [Norway: retain];',
    reject: ['Norway'],
    clean: '§ [EU del: fully] [Norway: retain];',
  },
  {
    text: '§ [EU del: fully] [Norway: retain];',
    accept: ['EU', 'Norway'],
    clean: '§ [EU del: fully] [Norway: retain];',
  },
  { text: '§ [and refugees - EU, CANADA; delete US, HUN];', accept: ['EU'], clean: '§ and refugees;' },
  { text: '§ [and refugees - EU, CANADA; delete US, HUN];', accept: ['US'], clean: '§;' },
  { text: '§ [and refugees - EU, CANADA; delete US, HUN];', reject: ['EU', 'Canada'], clean: '§;' },
  {
    text: '§ [and refugees - EU, CANADA; delete US, HUN];',
    reject: ['EU', 'Canada', 'US', 'Hungary'],
    clean: '§ [and refugees - EU, CANADA; delete US, HUN];',
  },
  {
    text: '§ [and refugees - EU, CANADA; delete US, HUN];',
    reject: ['EU'],
    clean: '§ [and refugees - EU, CANADA; delete US, HUN];',
  },
  { text: '§; [Norway: reserve]', accept: ['Norway'], clean: '§;' },
  { text: '§; [Norway, Chile: reserve]', accept: ['Norway'], clean: '§; [Norway, Chile: reserve]' },
  { text: '§; [Norway: reserve]', reject: ['Norway'], clean: '§;' },
  {
    text: '§; [deleted: Norway]',
    accept: ['Norway'],
    clean: '§; [deleted: Norway]',
    left: ['[deleted: Norway]'],
  },
  { text: '§; [deleted: Norway]', reject: ['Norway'], clean: '§;' },
  { text: '§; [agreed ad ref]', accept: ['Norway'], clean: '§;' },
  { text: '§; [agreed ad ref]', unbracket: true, clean: '§;' },
  { text: '§; [agreed ad ref]', clean: '§; [agreed ad ref]' },
  { text: '§ [fully];', unbracket: true, clean: '§ fully;' },
  { text: '§ [fully];', accept: ['Norway'], clean: '§ [fully];' },
  { text: '§ [fully / freely];', unbracket: true, clean: '§ [fully / freely];' },
  {
    text: '§ [could we clarify?];',
    accept: ['Norway'],
    clean: '§ [could we clarify?];',
    left: ['[could we clarify?]'],
  },
  { text: '§ [could we clarify?];', drop: 'all', clean: '§;' },
  { text: '§ [could we clarify?] [tbd];', drop: [35], clean: '§ [tbd];' },
  { text: '§ [fully (EU) / freely (US) / now];', accept: ['US'], clean: '§ freely;' },
  { text: '§ [fully (EU) / freely (US)];', reject: ['EU'], clean: '§ freely;' },
  { text: '§ [fully (EU) / freely (US)];', reject: ['EU', 'US'], clean: '§ [fully (EU) / freely (US)];' },
  { text: '§ [fully (EU) / freely (US)];', accept: ['EU', 'US'], clean: '§ [fully (EU) / freely (US)];' },
  {
    text: '§ [fully (EU) / freely (US) / now];',
    reject: ['EU'],
    clean: '§ [fully (EU) / freely (US) / now];',
  },
  { text: '§ [fully (EU) / freely (US) / now];', reject: ['EU', 'US'], clean: '§ now;' },
  { text: '§ ~~fully~~ **always** (EU);', accept: ['EU'], additions: 'bold', clean: '§ always;' },
  { text: '§ ~~fully~~ **always** (EU);', reject: ['EU'], additions: 'bold', clean: '§ fully;' },
  {
    text: '§ ~~fully~~ or **always** (EU);',
    accept: ['EU'],
    additions: 'bold',
    clean: '§ ~~fully~~ or always;',
  },
  { text: '§ [Mexico: women and [US del: girls]];', accept: ['Mexico', 'US'], clean: '§ women and;' },
  {
    text: '§ [Mexico: women and [US del: girls]];',
    accept: ['Mexico'],
    reject: ['US'],
    clean: '§ women and girls;',
  },
  { text: '§ [Mexico: women and [US del: girls]];', accept: ['US'], reject: ['Mexico'], clean: '§;' },
  { text: '§ [Mexico: women ~~and men~~];', accept: ['Mexico'], clean: '§ women;' },
  { text: '§ [EU: fully] ;', reject: ['EU'], clean: '§;' },
  { text: '§ [EU: fully]\nand others;', reject: ['EU'], clean: '§\nand others;' },
  { text: '[EU: Further] §;', reject: ['EU'], clean: '§;' },
  { text: '§; [EU: fully]', reject: ['EU'], clean: '§;' },
  { text: '§; **[agreed]**', accept: ['EU'], clean: '§;' },
  {
    text: '1. §;\n\n5 bis. [EU: *Calls* for peace;]\n\n6. *Decides*;',
    reject: ['EU'],
    clean: '1. §;\n\n6. *Decides*;',
  },
  {
    text: '1. §;\n\nOP5 bis. [EU: *Calls* for peace];\n\n6. *Decides*;',
    reject: ['EU'],
    clean: '1. §;\n\n6. *Decides*;',
  },
  {
    text: '(a) §;\n\n(a ter) [EU: *Calls* for peace];\n\n(b) *Decides*;',
    reject: ['EU'],
    clean: '(a) §;\n\n(b) *Decides*;',
  },
  { text: '1. [EU: *Calls*]\n\n2. §;', reject: ['EU'], clean: '2. §;' },
  { text: '§ [EU: fully]\n\n\n\n1.\n', clean: '§ [EU: fully]\n\n\n\n1.\n' },
  { text: '§ [EU: , including girls], boys;', accept: ['EU'], clean: '§, including girls, boys;' },
  { text: '§ [EU: , including girls], boys;', reject: ['EU'], clean: '§, boys;' },
  { text: '§; [Norway: delete para]', accept: ['Norway'], clean: '' },
  { text: '§; [Norway: delete para]', reject: ['Norway'], clean: '§;' },
  { text: '§ fully; [US del: "fully"]', accept: ['US'], clean: '§;' },
  { text: '§ [Mexico: fully];', accept: ['MEX'], clean: '§ fully;' },
];

suite('a text once it is decided', () => {
  for (const {
    text,
    accept = [],
    reject = [],
    unbracket = false,
    drop,
    additions,
    clean,
    left = [],
  } of DECIDED)
    test(`${text}, accepting ${accept.join() || 'none'} and rejecting ${reject.join() || 'none'}`, () => {
      const draft = whole(text);
      const marks = negotiationMarksIn(draft, additions);
      const read = cleanedText(draft, marks, { accept, reject, unbracket, ...(drop && { drop }) });
      assert.equal(read.text, whole(clean));
      assert.deepEqual(
        read.left.map(({ span }) => draft.slice(span.start, span.end)),
        left,
      );
    });
});

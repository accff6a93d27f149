/** W1: -ize and -ization as in Oxford spelling; -yse; proper names keep their spelling. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

/** Verbs that resolutions write with -ize. */
const STEMS: ReadonlySet<string> = new Set(
  (
    'anonym apolog author capital categor central character civil colon commercial computer ' +
    'conceptual contextual criminal critic crystall custom decentral decolon dehuman delegitim demobil ' +
    'democrat denuclear deput deradical destabil digital econom emphas equal familiar fertil ' +
    'final formal galvan general global harmon homogen hospital human ideal immun ' +
    'incentiv individual industrial institutional instrumental internal item jeopard legal legitim liberal ' +
    'local marginal material maxim mechan medical memor memorial militar minim mobil ' +
    'modern monet moral motor national natural neutral normal operational optim organ ' +
    'overemphas oxid patron penal polar politic pressur priorit privat public radical ' +
    'random rational real reauthor recogn regional reorgan retraumat revictim revital revolution ' +
    'scrutin secular sensit signal social special stabil standard steril stigmat strateg ' +
    'subsid summar symbol sympath synchron synerg system systemat terror theor tranquil ' +
    'traumat underrecogn underutil universal unorgan unrecogn unutil urban util valor vandal ' +
    'vapor victim visual vulcan weapon western '
  ).split(' '),
);

/** `recognises`, `organisation` */
const ISE = /\b(\p{L}{2,20})is(e[sd]?|ing|ations?|ational|ers?)\b/gu;

const ize = ([, stem = '', ending]: RegExpExecArray): string | undefined =>
  STEMS.has(stem.toLowerCase()) ? `${stem}iz${ending}` : undefined;

/** A capital elsewhere is a name: the Organisation for Economic Co-operation and Development. */
const opensParagraph = ({ index }: RegExpExecArray): boolean => index <= 1;

export const oxfordIze = wordRule({
  id: 'oxford-ize',
  summary: '-ize and -ization, but analyse: recognize, organization',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W1: United Nations spelling list; adopted resolutions, sessions 75 to 78',
  words: /is(?:e|ing|ation)|[ly]yz/,
  trigger: /is(?:e|ing|ation)|[ly]yz/,
  forms: [
    {
      find: ISE,
      use: (match) => (opensParagraph(match) || /^\p{Ll}/u.test(match[0]) ? ize(match) : undefined),
    },
    { find: /\b(anal|paral|catal)yz(e[sd]?|ing|ers?)\b/gi, use: (match) => `${match[1]}ys${match[2]}` },
  ],
  right:
    /(?<![\p{L}\p{N}_])\p{Ll}{2,}iz(?:e[sd]?|ing|ations?|ational|ers?)\b|\b(?:anal|paral|catal)ys(?:e[sd]?|ing)\b/gu,
  message: (_, use) => `United Nations spelling: "${use}"`,
});

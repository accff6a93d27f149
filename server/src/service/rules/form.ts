/** The rules of form, in the order of docs/rules. */
import type { Rule } from '../rule';
import { enactingWords } from './enacting-words';
import { listColon } from './list-colon';
import { listLetter } from './list-letter';
import { loneItem } from './lone-item';
import { openBracket } from './open-bracket';
import { openingItalics } from './opening-italics';
import { operativeOpening } from './operative-opening';
import { operativeStop } from './operative-stop';
import { paragraphNumber } from './paragraph-number';
import { partOrder } from './part-order';
import { preambularComma } from './preambular-comma';
import { preambularOpening } from './preambular-opening';
import { romanSubOpening } from './roman-sub-opening';
import { sequelAddressee } from './sequel-addressee';
import { sequelList } from './sequel-list';
import { sequelOperative } from './sequel-operative';
import { sequelPlace } from './sequel-place';
import { sequelRestart } from './sequel-restart';
import { sequelWord } from './sequel-word';
import { subCapital } from './sub-capital';
import { subStop } from './sub-stop';
import { unnumberedPreamble } from './unnumbered-preamble';

export const formRules: readonly Rule[] = [
  partOrder,
  enactingWords,
  preambularOpening,
  operativeOpening,
  openingItalics,
  romanSubOpening,
  unnumberedPreamble,
  paragraphNumber,
  listLetter,
  subCapital,
  openBracket,
  listColon,
  loneItem,
  preambularComma,
  operativeStop,
  subStop,
  sequelWord,
  sequelRestart,
  sequelPlace,
  sequelOperative,
  sequelAddressee,
  sequelList,
];

/** The rules of form, in the order of docs/rules. */
import type { Rule } from '../rule';
import { britishSpelling } from './british-spelling';
import { budgetImplications } from './budget-implications';
import { chair } from './chair';
import { curlyQuotes } from './curly-quotes';
import { dateForm } from './date-form';
import { enactingWords } from './enacting-words';
import { governmentsCapital } from './governments-capital';
import { headsOfState } from './heads-of-state';
import { latinAbbreviation } from './latin-abbreviation';
import { listColon } from './list-colon';
import { listLetter } from './list-letter';
import { loneItem } from './lone-item';
import { lowerCaseTerms } from './lower-case-terms';
import { memberStates } from './member-states';
import { numberWords } from './number-words';
import { openBracket } from './open-bracket';
import { openingItalics } from './opening-italics';
import { operativeOpening } from './operative-opening';
import { operativeStop } from './operative-stop';
import { oxfordIze } from './oxford-ize';
import { paragraphNumber } from './paragraph-number';
import { partOrder } from './part-order';
import { percentSign } from './percent-sign';
import { personsWithDisabilities } from './persons-with-disabilities';
import { preambularComma } from './preambular-comma';
import { preambularOpening } from './preambular-opening';
import { rangeDash } from './range-dash';
import { romanSubOpening } from './roman-sub-opening';
import { secretaryGeneral } from './secretary-general';
import { sequelAddressee } from './sequel-addressee';
import { sequelInside } from './sequel-inside';
import { sequelList } from './sequel-list';
import { sequelOperative } from './sequel-operative';
import { sequelPlace } from './sequel-place';
import { sequelRestart } from './sequel-restart';
import { sequelWord } from './sequel-word';
import { serialComma } from './serial-comma';
import { shall } from './shall';
import { spellingEra } from './spelling-era';
import { speltOut } from './spelt-out';
import { subCapital } from './sub-capital';
import { subStop } from './sub-stop';
import { unCompounds } from './un-compounds';
import { unitedNations } from './united-nations';
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
  sequelInside,
  rangeDash,
  serialComma,
  curlyQuotes,
  oxfordIze,
  britishSpelling,
  unCompounds,
  spellingEra,
  percentSign,
  dateForm,
  numberWords,
  secretaryGeneral,
  memberStates,
  governmentsCapital,
  unitedNations,
  speltOut,
  latinAbbreviation,
  chair,
  personsWithDisabilities,
  headsOfState,
  lowerCaseTerms,
  shall,
  budgetImplications,
];

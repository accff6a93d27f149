/** The rules of form, in the order of docs/rules. */

import type { Rule } from '../check/rule';
import { openingItalics } from './openings/opening-italics';
import { operativeOpening } from './openings/operative-opening';
import { preambularOpening } from './openings/preambular-opening';
import { romanSubOpening } from './openings/roman-sub-opening';
import { sequelAddressee } from './openings/sequel-addressee';
import { sequelInside } from './openings/sequel-inside';
import { sequelList } from './openings/sequel-list';
import { sequelOperative } from './openings/sequel-operative';
import { sequelPlace } from './openings/sequel-place';
import { sequelRestart } from './openings/sequel-restart';
import { sequelWord } from './openings/sequel-word';
import { agreedChanged } from './structure/agreed-changed';
import { duplicateParagraph } from './structure/duplicate-paragraph';
import { enactingWords } from './structure/enacting-words';
import { listColon } from './structure/list-colon';
import { listLetter } from './structure/list-letter';
import { loneItem } from './structure/lone-item';
import { openBracket } from './structure/open-bracket';
import { operativeStop } from './structure/operative-stop';
import { paragraphNumber } from './structure/paragraph-number';
import { partOrder } from './structure/part-order';
import { preambularComma } from './structure/preambular-comma';
import { subCapital } from './structure/sub-capital';
import { subStop } from './structure/sub-stop';
import { unnumberedPreamble } from './structure/unnumbered-preamble';
import { britishSpelling } from './style/british-spelling';
import { budgetImplications } from './style/budget-implications';
import { chair } from './style/chair';
import { curlyQuotes } from './style/curly-quotes';
import { dateForm } from './style/date-form';
import { governmentsCapital } from './style/governments-capital';
import { headsOfState } from './style/heads-of-state';
import { latinAbbreviation } from './style/latin-abbreviation';
import { lowerCaseTerms } from './style/lower-case-terms';
import { memberStates } from './style/member-states';
import { numberWords } from './style/number-words';
import { oxfordIze } from './style/oxford-ize';
import { percentSign } from './style/percent-sign';
import { personsWithDisabilities } from './style/persons-with-disabilities';
import { rangeDash } from './style/range-dash';
import { secretaryGeneral } from './style/secretary-general';
import { serialComma } from './style/serial-comma';
import { shall } from './style/shall';
import { spellingEra } from './style/spelling-era';
import { speltOut } from './style/spelt-out';
import { unCompounds } from './style/un-compounds';
import { unitedNations } from './style/united-nations';

export const formRules: readonly Rule[] = [
  partOrder,
  agreedChanged,
  duplicateParagraph,
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

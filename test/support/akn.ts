/** Small AKN4UN texts, written for the tests. */

/** A resolution with that preamble and main body. */
export const akn = (preamble: string, mainBody: string, after = ''): string => `<?xml version="1.0"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <identification source="#s"><FRBRWork>
        <FRBRdate date="2021-03-04" name="adoption"></FRBRdate><FRBRlanguage language="eng"></FRBRlanguage>
      </FRBRWork></identification>
    </meta>
    <coverPage><p><docNumber refersTo="#symbol">A/RES/75/900</docNumber></p><p>Distr.: General</p></coverPage>
    <preface><p><docNumber>75/900.</docNumber><docTitle>Safety of <span class="italic">harbours</span></docTitle></p></preface>
    <preamble>
      <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
      ${preamble}
    </preamble>
    <mainBody>${mainBody}</mainBody>
    <conclusions><p>12th plenary meeting<eol/><docDate date="2021-03-04">4 March 2021</docDate></p></conclusions>
    ${after}
  </statement>
</akomaNtoso>`;

/** A numbered paragraph of the main body. */
export const aknParagraph = (number: string, words: string): string =>
  `<paragraph class="SingleTxt"><num>\t${number}</num><content><p xml:space="preserve">\n  ${words} </p></content></paragraph>`;

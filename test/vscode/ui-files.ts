/** The files that the ui suite opens: a Word file of several hands, and a page as the United Nations print it. */
import { readFileSync } from 'node:fs';
import { writeDocx } from '../../server/src/export/docx/write-docx';
import { printResolution } from '../../server/src/export/printed/print-resolution';
import { parse } from '../../server/src/resolution/parse';
import { comment, commented, deleted, docx, inserted, italic, paragraph, run } from '../support/docx';
import { printedPdf } from '../support/print-pdf';

const SPONSORS = '<w:b/>';

/** A draft with tracked changes of three authors, who are no delegations, and two comments. */
export const wordFile = (): Uint8Array =>
  docx({
    body: [
      paragraph(run('Safety of seafarers in ports of refuge', SPONSORS)),
      paragraph(italic('The General Assembly') + run(',')),
      paragraph(
        italic('Recalling') +
          run(
            ' its resolution 73/195 of 19 December 2018, by which it endorsed the Global Compact for Safe, ',
          ) +
          run('Orderly and Regular Migration,'),
      ),
      paragraph(
        italic('Deeply concerned') +
          run(' at the situation of fishing crews who are left without wages') +
          inserted('Microsoft Office User', run(', food or fuel')) +
          run(' in distant harbours,'),
      ),
      paragraph(
        run('1.\t') +
          italic('Calls upon') +
          run(' States ') +
          deleted('Jane Doe', run('to consider opening')) +
          inserted('Jane Doe', run('to open')) +
          run(' their ports to ') +
          commented(1, run('ships in distress')) +
          run(';'),
      ),
      paragraph(
        run('2.\t') +
          italic('Encourages') +
          run(' port authorities to keep a public register of crews that have asked for help') +
          inserted('mexico3c', run(', with due regard for their privacy,')) +
          run(' and to answer them ') +
          commented(2, run('within a week')) +
          run(';'),
      ),
      paragraph(
        run('3.\t') +
          italic('Requests') +
          run(' the Secretary-General to report to it at its eighty-second session') +
          deleted('Jane Doe', run(', within existing resources,')) +
          run(' on the implementation of the present resolution.'),
      ),
    ].join(''),
    comments:
      comment(1, 'Jane Doe', 'Do we mean all ships, or those of States parties alone?') +
      comment(2, 'mexico3c', 'Two weeks would be realistic.'),
  });

/** Last year's resolution, as a delegation has it in Word. */
export const lastYearFile = (): Uint8Array =>
  writeDocx(
    printResolution(parse(readFileSync('test/vscode/ui-drafts/harbour-base.resolution', 'utf8')), 'tracked'),
  );

/** Draft resolution L.52/Rev.1, printed with tags. */
export const pdfFile = (): Uint8Array =>
  printedPdf(readFileSync('corpus/documents/A-C.3-78-L.52-Rev.1.resolution', 'utf8'), true);

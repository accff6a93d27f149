/**
 * What has to do with Word and with the printed page. Most sessions never need it: the host loads it when it is first
 * asked for (`Runtime.word`), and everything else in `lsp/` imports no more of it than its types.
 */
export { writeDocx } from '../../export/docx/write-docx';
export { STYLE } from '../../export/html/style';
export { htmlBody, htmlPage } from '../../export/html/write-html';
export { ledgerMarkdown } from '../../export/ledger/markdown';
export { printLedger } from '../../export/ledger/print-ledger';
export { printReport } from '../../export/printed/print-report';
export { printResolution } from '../../export/printed/print-resolution';
export { printRedline } from '../../export/redline/print-redline';
export { readDocx } from '../../import/docx/docx';
export { readHtml } from '../../service/features/paste/html';

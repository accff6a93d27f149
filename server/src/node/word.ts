/** What `dist/word.js` offers: all that has to do with Word files, loaded when the first one is met. */

export { writeDocx } from '../export/docx/write-docx';
export { readDocx } from '../import/docx/docx';

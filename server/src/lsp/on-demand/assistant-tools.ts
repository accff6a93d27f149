/**
 * What assistants and the technical update need. Most sessions never do: the host loads it when it is first asked for
 * (`Runtime.assistants`), and everything else in `lsp/` imports no more of it than its types.
 */
export { assistantTools } from '../../service/assistants/all-tools';
export { answered, ToolProblem } from '../../service/assistants/tool';
export { technicalUpdate } from '../../service/update/technical-update';
export { spokenVerdict } from '../../service/verification/spoken-verdict';
export { spokenAddress } from '../../service/verification/verification-json';
export { verifyInSteps, verifyText } from '../../service/verification/verify-text';

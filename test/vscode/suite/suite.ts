/** All suites, in order. They use the `vscode` module alone, so they run alike in every host. */
import './sample.test';
import './commands.test';
import './citations.test';
import './form.test';
import './open-as-draft.test';
import './assistants.test';

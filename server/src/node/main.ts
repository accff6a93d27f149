/** The language server as a process: `server.js --stdio` or `--node-ipc`. Ends when its client does. */
import { serve } from './serve';

serve();

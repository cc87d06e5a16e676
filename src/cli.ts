import './core/contract/meldungen.ts';
import { runCli } from './cli/run-cli.ts';

/** Entry of `npx kim …` (bin/kim.js starts it with Node 24). Exit codes: 0 done, 1 refused or found something, 2 wrong use. */
process.exitCode = await runCli(process.argv.slice(2));

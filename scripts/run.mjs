// npm run refresh | verify | publish | import | export: installs and builds when needed, then runs the program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, giveUp, ROOT, requireNode } from './bootstrap.mjs';

const [name, ...args] = process.argv.slice(2);
requireNode();
// Progress of the preparation goes to stderr: stdout belongs to the program (--json).
ensureInstalled((line) => console.error(line));
ensureBuilt(() => {});
const program = join(ROOT, 'scripts', 'dist', `${name}.js`);
if (!existsSync(program)) giveUp(`There is no program "${name}".`, 2);
process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program).href);

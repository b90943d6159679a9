import { importProgram } from './import-program';

process.exitCode = await importProgram(process.argv.slice(2));

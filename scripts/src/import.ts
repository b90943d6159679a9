import { importProgram } from './programs/import-program';

process.exitCode = await importProgram(process.argv.slice(2));

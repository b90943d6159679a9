import { exportProgram } from './programs/export-program';

process.exitCode = await exportProgram(process.argv.slice(2));

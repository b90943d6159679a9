import { exportProgram } from './export-program';

process.exitCode = await exportProgram(process.argv.slice(2));

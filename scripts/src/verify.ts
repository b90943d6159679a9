import { verifyProgram } from './verify-program';

process.exitCode = await verifyProgram(process.argv.slice(2));

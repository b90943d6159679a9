import { verifyProgram } from './programs/verify-program';

process.exitCode = await verifyProgram(process.argv.slice(2));

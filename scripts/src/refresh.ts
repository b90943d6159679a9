import { refreshProgram } from './programs/refresh-program';

process.exitCode = await refreshProgram(process.argv.slice(2));

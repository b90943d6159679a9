import { refreshProgram } from './refresh-program';

process.exitCode = await refreshProgram(process.argv.slice(2));

import { publishProgram } from './publish-program';

process.exitCode = await publishProgram(process.argv.slice(2));

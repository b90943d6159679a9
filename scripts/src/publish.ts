import { publishProgram } from './programs/publish-program';

process.exitCode = await publishProgram(process.argv.slice(2));

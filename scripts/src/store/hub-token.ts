import { UsageError } from '../program/batch-program';

/** A bearer token of a hub, and the variable it came from, to be named when the hub refuses it. */
export interface HubToken {
  value: string;
  variable: string;
}

// The administrator's token serves every program; a machine that only refreshes and verifies needs no more than a bot's.
const VARIABLES = ['DUIBIAO_HUB_TOKEN', 'DUIBIAO_ADMIN_TOKEN'] as const;

/** The token for `--hub`. @throws UsageError where none is set */
export function readHubToken(env: NodeJS.ProcessEnv = process.env): HubToken {
  for (const variable of VARIABLES) {
    const value = env[variable]?.trim();
    if (value) return { value, variable };
  }
  throw new UsageError(
    '--hub needs a token: set DUIBIAO_HUB_TOKEN (for refresh and verify a bot’s is enough) or DUIBIAO_ADMIN_TOKEN',
  );
}

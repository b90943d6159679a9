import { ROBOTS_CACHE_MS, type RobotsStore } from '../fetch/robots-gate';
import type { JobDatabase } from './job-database';

/** What the processes of a database have read of robots.txt, each origin's file once a day. */
export function createPostgresRobots(database: JobDatabase): RobotsStore {
  return {
    async get(origin) {
      const [row] = await database.query<{ body: Buffer }>(
        `select body from duibiao_jobs.robots
         where origin = $1 and at > clock_timestamp() - make_interval(secs => $2::float8 / 1000)`,
        [origin, ROBOTS_CACHE_MS],
      );
      return row?.body;
    },
    async put(origin, body) {
      await database.query(
        `insert into duibiao_jobs.robots (origin, body, at) values ($1, $2, clock_timestamp())
         on conflict (origin) do update set body = excluded.body, at = excluded.at`,
        [origin, body],
      );
    },
  };
}

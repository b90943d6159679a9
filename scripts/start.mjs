// npm start: installs and builds when needed, then runs the hub with the desk.
import { ensureBuilt, ensureInstalled, requireNode } from './bootstrap.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start [-- --browser]

Installs and builds when needed, then runs the hub with the desk until Ctrl+C.

  --browser   opens an installed Chromium or Chrome with the extension loaded and connected

Environment
  DUIBIAO_PORT          port, 4300 unless set; 0 takes any free one
  DUIBIAO_HOST          127.0.0.1 unless set; any other value needs DUIBIAO_ADMIN_TOKEN
  DUIBIAO_DATA_DIR      where the data are kept, .duibiao in the checkout unless set
  DUIBIAO_DATABASE_URL  PostgreSQL instead of files: postgres://user:password@host:5432/name
  DUIBIAO_ADMIN_TOKEN   fixes the administrator's bearer token
  DUIBIAO_DEMO=0        starts without the demonstration cases
  DUIBIAO_SECOND_WITNESS=0  does not fetch newly clipped pages
  DUIBIAO_ALLOW_HOSTS   private hosts (host or host:port, with commas) that it may fetch from`);
  process.exit(0);
}

requireNode();
ensureInstalled();
ensureBuilt();
await import('./dist/start-hub.js');

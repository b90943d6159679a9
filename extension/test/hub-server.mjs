// A hub as a process of its own, for tests that stop and kill it: node hub-server.mjs <data folder> <port, 0 for any> <administrator's token>
import { openDataset } from '@duibiao/dataset';
import { createHub } from '@duibiao/hub';
import { editions } from '@duibiao/model/editions';

const [dir, port, adminToken] = process.argv.slice(2);
const dataset = await openDataset({ dir });
const known = new Set((await dataset.editions.list()).map(({ id }) => id));
for (const edition of editions) if (!known.has(edition.id)) await dataset.editions.put(edition);
const hub = createHub({ dataset, dataDir: dir, adminToken, onError: (error) => console.error(error) });
const listening = await hub.listen({ host: '127.0.0.1', port: Number(port) });
console.log(`port ${listening.port}`);
process.on('SIGTERM', async () => {
  await listening.close();
  await dataset.close();
  process.exit(0);
});

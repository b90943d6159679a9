import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Dataset, DatasetError, openDataset } from '@duibiao/dataset';
import { createHub, createSecondWitness, type Hub, type SecondWitness } from '@duibiao/hub';
import { editions } from '@duibiao/model/editions';
import { indicators } from '@duibiao/normalize/indicators';
import { createFetcher } from '@duibiao/scraper';
import { describeDataset, locateDataset, readSettings, type Settings, SettingsError } from '../program/settings';
import { ROOT } from '../root';
import { loadDemo } from './demo';
import { openBrowser } from './open-browser';

const EXTENSION = join(ROOT, 'extension', 'dist', 'chromium');

/** Runs the hub with the desk until SIGTERM or SIGINT. The last lines printed are the sign-in link and the extension's folder. */
export async function serve({ browser = false }: { browser?: boolean } = {}): Promise<void> {
  const settings = settingsOrExit();
  const dataset = await openOrExit(settings);
  await prepare(dataset, settings);
  const deskDir = join(dirname(createRequire(import.meta.url).resolve('@duibiao/desk/package.json')), 'dist');
  const adminToken = settings.adminToken ?? randomBytes(24).toString('base64url');
  const witness = createWitness(dataset, settings);
  const hub = createHub({
    dataset,
    deskDir,
    indicators,
    adminToken,
    dataDir: settings.dataDir,
    ...(witness ? { witness } : {}),
    onError: (error) => console.error(error),
  });
  const listening = await hub.listen({ host: settings.host, port: settings.port });
  let closeBrowser = async (): Promise<void> => undefined;
  stopOnSignal(async () => {
    await Promise.all([listening.close(), closeBrowser()]);
    await witness?.close();
    await dataset.close();
  });
  const origin = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${listening.port}`;
  if (browser)
    closeBrowser = await openBrowser({
      origin,
      extension: EXTENSION,
      createSignInCode: () => hub.createSignInCode('administrator'),
      createConnectionCode: () => createConnectionCode(hub, adminToken),
    });
  console.log(`Data: ${describeDataset(settings)}`);
  console.log(`Desk: ${origin}/#/signin/${await hub.createSignInCode('administrator')}`);
  console.log(`Extension: ${EXTENSION}`);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, ROOT);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** A dataset that cannot be opened is the reader's to mend: its message says how, and a stack would hide it. */
async function openOrExit(settings: Settings): Promise<Dataset> {
  return openDataset(locateDataset(settings)).catch((error: unknown) => {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exit(3);
  });
}

function createWitness(dataset: Dataset, { secondWitness, allowHosts }: Settings): SecondWitness | undefined {
  if (!secondWitness) return undefined;
  return createSecondWitness({
    dataset,
    fetcher: createFetcher({ allowHosts, retry: { limit: 1 } }),
    onError: (error) => console.error(error),
  });
}

/** Puts in the editions that ship with the product where the dataset has none of that id, and the demonstration cases into an empty dataset. */
async function prepare(dataset: Dataset, settings: Settings): Promise<void> {
  const known = new Set((await dataset.editions.list()).map((edition) => edition.id));
  for (const edition of editions) if (!known.has(edition.id)) await dataset.editions.put(edition);
  const isEmpty = (await dataset.cases.list({ limit: 1 })).items.length === 0;
  if (settings.demo && isEmpty) console.log(`Demonstration cases loaded: ${await loadDemo(dataset)}`);
}

/** A code for the browser that this program opens itself, made over the hub's own API. */
async function createConnectionCode(hub: Hub, adminToken: string): Promise<string> {
  const response = await hub.app.request('/v1/connections', {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ centre: 'germany' }),
  });
  if (!response.ok) throw new Error(`no connection code: ${await response.text()}`);
  return ((await response.json()) as { code: string }).code;
}

/** Finishes what was acknowledged, then exits 0; a second signal does not wait. */
function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(130);
    isStopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePlatform } from '../../test/fake-platform';
import { DATABASE_NAME, type Database, openDatabase } from '../delivery/database';
import { invocationKey } from '../platform/invocation';
import type { RawCapture } from '../platform/platform';
import { PanelController } from './controller';

const PAGE: RawCapture = {
  url: 'https://port.example/report.pdf',
  contentType: 'application/pdf',
  html: '',
  selections: [],
  selectedText: '',
};

/** A browser that counts how often a page was read. */
class CountingPlatform extends FakePlatform {
  captures = 0;
  override async capture(tabId: number): Promise<RawCapture> {
    this.captures += 1;
    return super.capture(tabId);
  }
  /** Tells once more of a click while the panel is about to read it by itself, as a slow browser does. */
  echoes = false;
  override async readSession<T>(key: string): Promise<T | undefined> {
    const value = await super.readSession<T>(key);
    if (!this.echoes || key !== invocationKey(1)) return value;
    this.echoes = false;
    await this.writeSession(key, value);
    return value;
  }
}

describe('taking a click on the icon', () => {
  let platform: CountingPlatform;
  let db: Database;
  let controller: PanelController;

  beforeEach(async () => {
    platform = new CountingPlatform();
    platform.pages.set(7, PAGE);
    db = await openDatabase();
    controller = new PanelController({
      platform,
      db,
      shippedEditions: [],
      t: ((key: string) => key) as never,
      uiLanguage: 'en',
    });
  });
  afterEach(async () => {
    controller.stop();
    db.close();
    await deleteDB(DATABASE_NAME);
  });

  it('reads the page once when the click comes while the panel starts', async () => {
    await platform.click({ tabId: 7, url: PAGE.url });
    platform.echoes = true;
    await controller.start();
    await vi.waitUntil(() => controller.state.phase === 'ready' && controller.state.draft !== undefined);
    expect(platform.captures).toBe(1);
    expect(await db.count('drafts')).toBe(1);
  });

  it('reads the page again at the next click', async () => {
    await platform.click({ tabId: 7, url: PAGE.url });
    await controller.start();
    await platform.click({ tabId: 7, url: PAGE.url });
    await vi.waitUntil(() => platform.captures === 2);
  });
});

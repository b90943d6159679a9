import type { Invocation, Platform, RawCapture } from '../src/platform/platform';
import { PageNotReadable } from '../src/platform/platform';

/** A browser in memory: storage that keeps, alarms that are set, pages by tab; what a worker would do with messages is the test's. */
export class FakePlatform implements Platform {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly alarms = new Map<string, unknown>();
  readonly messages: unknown[] = [];
  readonly pages = new Map<number, RawCapture>();
  readonly files = new Map<string, string>();
  readonly granted = new Set<string>();
  readonly asked: string[] = [];
  private readonly listeners = new Set<(area: string, key: string, value: unknown) => void>();

  version(): string {
    return '0.1.0';
  }
  uiLanguage(): string {
    return 'en';
  }
  async ownWindow(): Promise<number> {
    return 1;
  }
  onInvoked(): void {}
  onInstalled(): void {}
  onStartup(): void {}
  onAlarm(): void {}
  onMessage(): void {}
  openPanel(): void {}
  async setContextMenu(): Promise<void> {}
  async sendMessage(message: unknown): Promise<unknown> {
    this.messages.push(message);
    return undefined;
  }
  async setAlarm(name: string, options: unknown): Promise<void> {
    this.alarms.set(name, options);
  }
  async clearAlarm(name: string): Promise<void> {
    this.alarms.delete(name);
  }
  async capture(tabId: number): Promise<RawCapture> {
    const page = this.pages.get(tabId);
    if (!page) throw new PageNotReadable('gone');
    return page;
  }
  async screenshot(): Promise<Blob | undefined> {
    return new Blob(['png'], { type: 'image/png' });
  }
  async currentTab(): Promise<undefined> {
    return undefined;
  }
  async openTab(): Promise<void> {}
  async requestOrigin(origin: string): Promise<boolean> {
    this.asked.push(origin);
    return this.granted.has(origin);
  }
  async readLocal<T>(key: string): Promise<T | undefined> {
    return this.local.get(key) as T | undefined;
  }
  async writeLocal(key: string, value: unknown): Promise<void> {
    this.local.set(key, value);
    this.tell('local', key, value);
  }
  async removeLocal(key: string): Promise<void> {
    this.local.delete(key);
    this.tell('local', key, undefined);
  }
  async readSession<T>(key: string): Promise<T | undefined> {
    return this.session.get(key) as T | undefined;
  }
  async writeSession(key: string, value: unknown): Promise<void> {
    this.session.set(key, value);
    this.tell('session', key, value);
  }
  onSessionChange(key: string, listener: (value: unknown) => void): () => void {
    return this.listen('session', key, listener);
  }
  onLocalChange(key: string, listener: (value: unknown) => void): () => void {
    return this.listen('local', key, listener);
  }
  async readOwnFile(path: string): Promise<string | undefined> {
    return this.files.get(path);
  }

  /** The user clicks the icon on this tab. */
  async click(invocation: Partial<Invocation> & { tabId: number; url: string }): Promise<void> {
    await this.writeSession('invocation-1', { at: Date.now() + Math.random(), windowId: 1, title: '', ...invocation });
  }

  private listen(area: string, key: string, listener: (value: unknown) => void): () => void {
    const changed = (changedArea: string, changedKey: string, value: unknown): void => {
      if (changedArea === area && changedKey === key) listener(value);
    };
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }
  private tell(area: string, key: string, value: unknown): void {
    for (const listener of this.listeners) listener(area, key, value);
  }
}

// The one module that touches the extension APIs: webextension-polyfill for what browsers share, and what only one of them has.
import browser from 'webextension-polyfill';
import { type Invocation, PageNotReadable, type Platform, type RawCapture } from './platform';

/** Chromium's side panel and Firefox's sidebar: not in the polyfill. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}
interface SidebarApis {
  sidebarAction?: { open(): Promise<void> };
}

const chromium = (globalThis as { chrome?: PanelApis }).chrome;
const firefox = browser as unknown as SidebarApis;

const MENU_ID = 'clip-selection';
const CAPTURE_FILE = 'capture.js';

function isStore(url: string): boolean {
  return /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
    url,
  );
}

function explain(error: unknown, url: string | undefined): PageNotReadable {
  const text = error instanceof Error ? error.message : String(error);
  if (/No tab with id|Invalid tab ID|was closed|tab was closed/i.test(text))
    return new PageNotReadable('gone', { cause: error });
  if (/gallery|web store/i.test(text) || (url !== undefined && isStore(url)))
    return new PageNotReadable('store', { cause: error });
  // Without leave the browser does not tell the address, but what it refuses.
  const isOwnPage = /(?:chrome|chrome-extension|devtools|about|edge|moz-extension|view-source):/i;
  if (isOwnPage.test(text) || (url !== undefined && !/^https?:/.test(url)))
    return new PageNotReadable('browser-page', { cause: error });
  return new PageNotReadable('not-granted', { cause: error });
}

async function capture(tabId: number): Promise<RawCapture> {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
    await browser.scripting.executeScript({ target: { tabId }, files: [CAPTURE_FILE] });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as unknown as { duibiaoCapture(): unknown }).duibiaoCapture(),
    });
    if (!frame?.result) throw new Error('the capture script brought nothing back');
    return frame.result as RawCapture;
  } catch (error) {
    throw explain(error, url);
  }
}

async function screenshot(windowId: number): Promise<Blob | undefined> {
  try {
    const dataUrl = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return await (await fetch(dataUrl)).blob();
  } catch {
    // Refused for browser pages, or too soon after the last one: a clip without a screenshot is still a clip.
    return undefined;
  }
}

function onChange(area: 'local' | 'session', key: string, listener: (value: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
    if (name === area && key in changes) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The pattern for one origin. Firefox knows no ports in patterns and takes the host as a whole. */
function matchPattern(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${firefox.sidebarAction ? hostname : host}/*`;
}

type InvokedTab = Omit<Invocation, 'at'>;

function onInvoked(listener: (tab: InvokedTab) => void): void {
  const pass = (tab: browser.Tabs.Tab | undefined): void => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    listener({ tabId: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' });
  };
  // The shortcut is the action's own (`_execute_action`), so it comes this way too.
  browser.action.onClicked.addListener(pass);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) pass(tab);
  });
}

/** The browser that the extension runs in. */
export const platform: Platform = {
  version: () => browser.runtime.getManifest().version,
  uiLanguage: () => browser.i18n.getUILanguage(),
  ownWindow: async () => (await browser.windows.getCurrent()).id ?? -1,

  onInvoked,
  onInstalled: (listener) => browser.runtime.onInstalled.addListener(() => listener()),
  onStartup: (listener) => browser.runtime.onStartup.addListener(listener),
  onAlarm: (listener) => browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name)),
  onMessage: (listener) => browser.runtime.onMessage.addListener((message: unknown) => listener(message)),
  openPanel: (windowId) => {
    void chromium?.sidePanel?.open({ windowId });
    void firefox.sidebarAction?.open();
  },
  setContextMenu: async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ID,
      title: browser.i18n.getMessage('menu'),
      contexts: ['selection', 'page'],
    });
  },

  sendMessage: (message) => browser.runtime.sendMessage(message),
  setAlarm: async (name, options) => browser.alarms.create(name, options),
  clearAlarm: async (name) => void (await browser.alarms.clear(name)),

  capture,
  screenshot,
  currentTab: async (windowId) => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return tab?.id === undefined ? undefined : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
  },
  openTab: async (url) => void (await browser.tabs.create({ url })),

  requestOrigin: (origin) => browser.permissions.request({ origins: [matchPattern(origin)] }),

  readLocal: async <T>(key: string) => (await browser.storage.local.get(key))[key] as T | undefined,
  writeLocal: (key, value) => browser.storage.local.set({ [key]: value }),
  removeLocal: (key) => browser.storage.local.remove(key),
  readSession: async <T>(key: string) => (await browser.storage.session.get(key))[key] as T | undefined,
  writeSession: (key, value) => browser.storage.session.set({ [key]: value }),
  onSessionChange: (key, listener) => onChange('session', key, listener),
  onLocalChange: (key, listener) => onChange('local', key, listener),

  readOwnFile: async (path) => {
    try {
      const response = await fetch(browser.runtime.getURL(path));
      return response.ok ? await response.text() : undefined;
    } catch {
      return undefined;
    }
  },
};

/** What a click on the icon, the shortcut or the context menu asked for. It is kept in session storage, where the panel finds it. */
export interface Invocation {
  /** Grows with each click, so that a second click on the same page is news. */
  at: number;
  tabId: number;
  windowId: number;
  url: string;
  title: string;
}

/** What the capture script brings back from a page; see capture.ts. */
export interface RawCapture {
  url: string;
  contentType: string;
  /** The page as the user sees it: an HTML document that loads nothing. */
  html: string;
  /** Where each selected passage starts and ends in `html` (UTF-16 units). */
  selections: { start: number; end: number }[];
  /** The selected words as the browser reads them, for pages that have no usable HTML. */
  selectedText: string;
}

/** The browser, as far as the extension needs it: the one seam between its code and the extension APIs. */
export interface Platform {
  /** The extension's own version, "0.1.0". */
  version(): string;
  /** The interface language of the browser, BCP 47. */
  uiLanguage(): string;
  ownWindow(): Promise<number>;

  onInvoked(listener: (tab: { tabId: number; windowId: number; url: string; title: string }) => void): void;
  onInstalled(listener: () => void): void;
  onStartup(listener: () => void): void;
  onAlarm(listener: (name: string) => void): void;
  onMessage(listener: (message: unknown) => Promise<unknown> | undefined): void;
  /** Shows the panel in this window. Must be called in the handler of a user gesture, before any `await`. */
  openPanel(windowId: number): void;
  /** Makes the context menu's entry anew. */
  setContextMenu(): Promise<void>;

  sendMessage(message: unknown): Promise<unknown>;
  setAlarm(name: string, options: { when: number } | { periodInMinutes: number }): Promise<void>;
  clearAlarm(name: string): Promise<void>;

  /** Runs the capture script in a tab that the user has just pointed at. @throws PageNotReadable */
  capture(tabId: number): Promise<RawCapture>;
  /** PNG of what is visible in the window, undefined where the browser refuses. */
  screenshot(windowId: number): Promise<Blob | undefined>;
  currentTab(windowId: number): Promise<{ tabId: number; url: string; title: string } | undefined>;
  openTab(url: string): Promise<void>;

  /** Asks the user for one origin. Must be called in the handler of a user gesture, before any `await`. */
  requestOrigin(origin: string): Promise<boolean>;

  readLocal<T>(key: string): Promise<T | undefined>;
  writeLocal(key: string, value: unknown): Promise<void>;
  removeLocal(key: string): Promise<void>;
  readSession<T>(key: string): Promise<T | undefined>;
  writeSession(key: string, value: unknown): Promise<void>;
  onSessionChange(key: string, listener: (value: unknown) => void): () => void;
  onLocalChange(key: string, listener: (value: unknown) => void): () => void;

  /** A file of the extension's own folder as text; undefined when there is none. */
  readOwnFile(path: string): Promise<string | undefined>;
}

/** The browser does not let extensions into this page (its own pages, the web store, a PDF viewer), or the tab has gone. Expected, not a fault. */
export class PageNotReadable extends Error {
  override name = 'PageNotReadable';
  constructor(
    readonly reason: 'browser-page' | 'store' | 'gone' | 'not-granted',
    options?: ErrorOptions,
  ) {
    super(`the page cannot be read: ${reason}`, options);
  }
}

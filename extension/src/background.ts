// The worker: opens the panel on a click, runs the hub jobs. It keeps nothing in memory; the browser may stop it at any moment.
import { platform } from './browser';
import { openDatabase } from './database';
import { createHubJobs, listenForJobs } from './hub-jobs';
import { invocationKey } from './invocation';

const jobs = createHubJobs(platform, openDatabase);

platform.onInvoked((tab) => {
  // First of all and without waiting, or the user's gesture is spent and the browser refuses.
  platform.openPanel(tab.windowId);
  void platform.writeSession(invocationKey(tab.windowId), { ...tab, at: Date.now() });
});

platform.onInstalled(() => void platform.setContextMenu());

listenForJobs(platform, jobs);
void jobs.prepare();

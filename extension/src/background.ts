// The worker: opens the panel on a click, runs the hub jobs. It keeps nothing in memory; the browser may stop it at any moment.

import { openDatabase } from './delivery/database';
import { createHubJobs, listenForJobs } from './delivery/hub-jobs';
import { platform } from './platform/browser';
import { invocationKey } from './platform/invocation';

const jobs = createHubJobs(platform, openDatabase);

platform.onInvoked((tab) => {
  // First of all and without waiting, or the user's gesture is spent and the browser refuses.
  platform.openPanel(tab.windowId);
  void platform.writeSession(invocationKey(tab.windowId), { ...tab, at: Date.now() });
});

platform.onInstalled(() => void platform.setContextMenu());

listenForJobs(platform, jobs);
void jobs.prepare();

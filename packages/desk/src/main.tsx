import '@duibiao/ui/theme.css';
import './shell/shell.css';
import './coverage/coverage.css';
import './review/review.css';
import './targets/targets.css';
import './indicators/indicators.css';
import './handbook/handbook.css';
import { render } from 'preact';
import { createHub } from './api/hub';
import { App } from './shell/app';
import { createDesk } from './state/desk';
import { followAddress } from './state/route';

const POLL_MS = 4_000;
const POLL_OFFLINE_MS = 8_000;

const desk = createDesk(createHub(), localStorage);
followAddress(() => scrollTo(0, 0));
render(<App desk={desk} />, document.getElementById('app')!);

/** Asks for changes while the page is seen; at once when it is seen again. */
function pollForEver(): void {
  const next = async (): Promise<void> => {
    if (!document.hidden) {
      if (desk.session.value.state === 'unknown') await desk.start();
      else await desk.poll();
    }
    setTimeout(next, desk.online.value ? POLL_MS : POLL_OFFLINE_MS);
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void desk.poll();
  });
  addEventListener('online', () => void desk.poll());
  setTimeout(next, POLL_MS);
}

pollForEver();

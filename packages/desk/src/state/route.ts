import { signal } from '@preact/signals';

/** The screens, as they stand in the address after "#/". */
export const SCREENS = ['coverage', 'review', 'targets', 'indicators', 'handbook', 'connections'] as const;
export type Screen = (typeof SCREENS)[number];

/** Where the reader is: a screen and what is open in it (a case, a task, an indicator), or a sign-in link. */
export type Route = { screen: Screen; open?: string } | { screen: 'signin'; code: string };

/** Reads "#/review/01J…"; what is not a screen is coverage. Task ids hold a slash: everything after the screen is one name. */
export function readRoute(hash: string): Route {
  const [head, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const open = rest.map(decodePart).join('/');
  if (head === 'signin') return { screen: 'signin', code: open };
  const screen = SCREENS.find((name) => name === head) ?? 'coverage';
  return open === '' ? { screen } : { screen, open };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a screen and of what is open in it. */
export function hrefOf(screen: Screen, open?: string): string {
  return open === undefined ? `#/${screen}` : `#/${screen}/${open.split('/').map(encodeURIComponent).join('/')}`;
}

/** The route of the page's address, kept current by `followAddress`. */
export const route = signal<Route>({ screen: 'coverage' });

/** Keeps `route` true to the address, and tells when the screen itself changed. */
export function followAddress(onScreen: () => void): void {
  const read = (): void => {
    const before = route.value.screen;
    route.value = readRoute(location.hash);
    if (route.value.screen !== before) onScreen();
  };
  addEventListener('hashchange', read);
  read();
}

/** Opens a screen. `replace` leaves no step in the history: for moves through a list. */
export function go(screen: Screen, open?: string, replace = false): void {
  const href = hrefOf(screen, open);
  if (!replace) {
    location.hash = href;
    return;
  }
  history.replaceState(null, '', href);
  route.value = readRoute(href);
}

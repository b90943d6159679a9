/** Where a click on the icon is left for the panel of that window. */
export function invocationKey(windowId: number): string {
  return `invocation-${windowId}`;
}

/** Where the panel of a window notes which click it has dealt with. */
export function handledKey(windowId: number): string {
  return `handled-${windowId}`;
}

import { useEffect, useState } from 'preact/hooks';
import type { PanelController } from './controller';
import type { PanelState } from './panel-state';

/** The controller's state; the component is drawn again after each change. */
export function useController(controller: PanelController): PanelState {
  const [state, setState] = useState(controller.state);
  useEffect(() => {
    setState(controller.state);
    return controller.subscribe(() => setState(controller.state));
  }, [controller]);
  return state;
}

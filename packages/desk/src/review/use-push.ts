import type { InputProblem, Operation } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import { useState } from 'preact/hooks';
import { HubError } from '../api/hub';
import { useDesk } from '../state/context';

/** Why the last operation was not applied. */
export interface PushFault {
  detail: string;
  problems: InputProblem[];
}

/**
 * Sends operations one at a time. `push` is true when the operation had its effect, in whole or (with a conflict, which is said) in part.
 */
export function usePush(): {
  push: (operation: Operation) => Promise<boolean>;
  busy: boolean;
  fault: PushFault | undefined;
  clearFault: () => void;
} {
  const { t } = useInterface();
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PushFault | undefined>(undefined);
  const push = async (operation: Operation): Promise<boolean> => {
    setBusy(true);
    setFault(undefined);
    try {
      const result = await desk.push(operation);
      if (result.status === 'conflict') desk.say(t('review.conflict-result'));
      if (result.status !== 'rejected') return true;
      setFault({ detail: t('review.not-saved'), problems: result.problems ?? [] });
    } catch (error) {
      setFault({ detail: (error as Error).message, problems: error instanceof HubError ? error.problems : [] });
    } finally {
      setBusy(false);
    }
    return false;
  };
  return { push, busy, fault, clearFault: () => setFault(undefined) };
}

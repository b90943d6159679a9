import type { InputProblem, Operation } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import { useRef, useState } from 'preact/hooks';
import { HubError } from '../api/hub';
import { useDesk } from '../state/context';

/** Why the last operation was not applied. */
export interface PushFault {
  detail: string;
  problems: InputProblem[];
}

/**
 * Sends operations one at a time, in the order in which they were asked for: what is asked while another is on its way waits for it,
 * and is not lost. An operation that depends on what the ones before it did is given as a function, called when its turn comes; it is
 * dropped when that gives nothing. `push` is true when the operation had its effect, in whole or (with a conflict, which is said) in part.
 */
export function usePush(): {
  push: (operation: Operation | (() => Operation | undefined)) => Promise<boolean>;
  busy: boolean;
  fault: PushFault | undefined;
} {
  const { t } = useInterface();
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PushFault | undefined>(undefined);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));

  const send = async (operation: Operation): Promise<boolean> => {
    setFault(undefined);
    try {
      const result = await desk.push(operation);
      if (result.status === 'conflict') desk.say(t('review.conflict-result'));
      if (result.status !== 'rejected') return true;
      setFault({ detail: t('review.not-saved'), problems: result.problems ?? [] });
    } catch (error) {
      setFault({ detail: (error as Error).message, problems: error instanceof HubError ? error.problems : [] });
    }
    return false;
  };
  const push = async (operation: Operation | (() => Operation | undefined)): Promise<boolean> => {
    setBusy(true);
    const turn = last.current.then(async () => {
      const made = typeof operation === 'function' ? operation() : operation;
      return made !== undefined && (await send(made));
    });
    last.current = turn;
    const done = await turn;
    if (last.current === turn) setBusy(false);
    return done;
  };
  return { push, busy, fault };
}

import { ErrorNote, Loading } from '@duibiao/ui';
import type { ComponentChildren, JSX } from 'preact';
import { HubError } from '../api/hub';
import { useDesk } from './context';
import type { Loaded } from './desk';

/** Shows what was loaded, or that it is under way, or why it cannot be had and a way to ask again. */
export function WhenLoaded<Value>(props: {
  of: Loaded<Value>;
  children: (value: Value) => ComponentChildren;
}): JSX.Element {
  const desk = useDesk();
  const { of } = props;
  if (of.state === 'loading') return <Loading />;
  if (of.state === 'failed') return <Failure error={of.error} onRetry={() => void desk.reloadPlan()} />;
  return <>{props.children(of.value)}</>;
}

/** An error of a request, with the hub's words and the fields that it names. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }): JSX.Element {
  return (
    <ErrorNote
      detail={error.message}
      problems={error instanceof HubError ? error.problems : []}
      {...(onRetry ? { onRetry } : {})}
    />
  );
}

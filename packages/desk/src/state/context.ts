import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './desk';

/** The desk for everything below. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk. @throws when no `DeskContext` is above */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskContext above');
  return desk;
}

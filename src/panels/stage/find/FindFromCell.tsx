import { findHeads } from '../../../store/find.ts';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** From a cell of a query and a key to the heads that link the two. */
export function FindFromCell() {
  const { find: m } = useLaterMessages();
  if (useLacking().includes('find')) return null;
  return <Door onOpen={findHeads}>{m.door}</Door>;
}

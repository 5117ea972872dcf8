import { useContext, useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { exampleTwice } from '../../../view/residual/twice.ts';
import { Button } from '../../controls/Button.tsx';
import { SessionContext } from '../../session.ts';
import { useSlotName } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** An example in which a word stands twice, where this page has a session to ask for it. */
export function TakeExample({ run }: { readonly run: Run }) {
  const { twice: m } = useLaterMessages();
  const session = useContext(SessionContext);
  const slot = useSlotName();
  const text = useMemo(() => exampleTwice(run), [run]);
  if (!session || !text) return null;
  return <Button onClick={() => session.slots[slot].setText(text)}>{m.take(text)}</Button>;
}

import { setView } from '../../../store/actions.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { useHead, useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** Where something is plugged in, or the result added. */
const plugged: readonly Step[] = ['q', 'k', 'v', 'residual'];

/** From a cross-attention's queries, keys and values to the board where they can be plugged in otherwise. */
export function PlugboardDoor({ step }: { readonly step: Step }) {
  const { plugboard: m } = useLaterMessages();
  const lacks = useLacking().includes('plugboard');
  const cross = useHead().kind === 'cross_attn';
  if (!cross || lacks || !plugged.includes(step)) return null;
  return <Door onOpen={() => setView('plugboard')}>{m.door}</Door>;
}

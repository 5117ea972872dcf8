import type { Switch } from '../../../lab/switches.ts';
import { openSwitch } from '../../../store/lab/switches.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** What a step's term of the formula is left out by. */
const switchOf: Readonly<Partial<Record<Step, Switch>>> = {
  ...{ scaled: 'scale', masked: 'mask', pattern: 'uniform', position: 'pos' },
  ...{ residual: 'residual', normalized: 'norm', normed: 'norm' },
};

/** From a term of the formula to the model without it. */
export function SwitchDoor({ step }: { readonly step: Step }) {
  const { switches: m } = useLaterMessages();
  const lacks = useLacking().includes('switches');
  const name = switchOf[step];
  if (!name || lacks) return null;
  return <Door onOpen={() => openSwitch(name)}>{name === 'uniform' ? m.evenDoor : m.door}</Door>;
}

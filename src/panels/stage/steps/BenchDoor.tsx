import { setView } from '../../../store/actions.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** The bench that asks about a step's term of the formula. */
const benchOf = {
  q: 'split',
  k: 'split',
  v: 'split',
  scaled: 'root',
  pattern: 'edit',
  context: 'hand',
  out: 'cost',
} as const satisfies Partial<Record<Step, string>>;

/** From a term of the formula to its bench, as that was left. */
export function BenchDoor({ step }: { readonly step: Step }) {
  const m = useLaterMessages();
  const lacking = useLacking();
  const bench = step in benchOf ? benchOf[step as keyof typeof benchOf] : null;
  if (!bench || lacking.includes(bench)) return null;
  return <Door onOpen={() => setView(bench)}>{m[bench].door}</Door>;
}

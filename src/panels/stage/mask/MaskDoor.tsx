import { openRowTab } from '../../../store/lab/rowTry.ts';
import type { RowTab } from '../../../view/mask/rowTry.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** What a step's term of the formula is tried by. */
const tabsOf: Readonly<Partial<Record<Step, readonly RowTab[]>>> = {
  masked: ['ways', 'maps'],
  pattern: ['temperature', 'dropout'],
};

/** From a term of the formula to its bench. */
export function MaskDoor({ step }: { readonly step: Step }) {
  const { mask: m } = useLaterMessages();
  const lacks = useLacking().includes('mask');
  if (lacks) return null;
  return tabsOf[step]?.map((tab) => (
    <Door key={tab} onOpen={() => openRowTab(tab)}>
      {m.doors[tab]}
    </Door>
  ));
}

import { openProjection } from '../../../store/lab/projections.ts';
import type { ProjectionTab } from '../../../view/projections/tabs.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** What a step's term of the formula is tried by. */
const tabsOf: Readonly<Partial<Record<Step, readonly ProjectionTab[]>>> = {
  q: ['identity'],
  k: ['same'],
  scores: ['products', 'rotated'],
  context: ['permuted'],
};

/** From a term of the formula to its bench. */
export function ProjectionDoor({ step }: { readonly step: Step }) {
  const { projections: m } = useLaterMessages();
  const lacks = useLacking().includes('projections');
  if (lacks) return null;
  return tabsOf[step]?.map((tab) => (
    <Door key={tab} onOpen={() => openProjection(tab)}>
      <Prose>{m[tab].door}</Prose>
    </Door>
  ));
}

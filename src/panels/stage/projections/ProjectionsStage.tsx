import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import { setProjection } from '../../../store/lab/projections.ts';
import { type ProjectionTab, projectionTabs } from '../../../view/projections/tabs.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { Identity } from './alike/Identity.tsx';
import { SameProjection } from './alike/SameProjection.tsx';
import { Permutations } from './axes/Permutations.tsx';
import type { RunProps } from './runProps.ts';
import { Products } from './score/Products.tsx';
import { Rotation } from './score/Rotation.tsx';
import { TurnTools } from './score/TurnTools.tsx';

const pictures: Readonly<Record<ProjectionTab, ComponentType<RunProps>>> = {
  products: Products,
  rotated: Rotation,
  same: SameProjection,
  identity: Identity,
  permuted: Permutations,
};

/** What some of them are changed by. */
const tools: Readonly<Partial<Record<ProjectionTab, ComponentType>>> = { rotated: TurnTools };

/** What W_Q and W_K do to the chosen head's scores, and what would come of others. */
export function ProjectionsStage({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const tab = useApp((state) => state.projection);
  const [Picture, Tools] = [pictures[tab], tools[tab]];
  return (
    <Frame
      tools={
        <>
          <Toggle<ProjectionTab>
            look="underlined"
            label={m.which}
            value={tab}
            options={projectionTabs.map((one) => [one, m.tabs[one]] as const)}
            onChoose={setProjection}
          />
          {Tools && <Tools />}
        </>
      }
    >
      <Picture run={run} />
    </Frame>
  );
}

import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import { setFutureTab } from '../../../store/lab/future.ts';
import type { Run } from '../../../trace/run.ts';
import { type FutureTab, futureTabs } from '../../../view/future/tabs.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { Forced } from './Forced.tsx';
import { Steps } from './Steps.tsx';
import { Trained } from './Trained.tsx';

const pictures: Readonly<Record<FutureTab, ComponentType<{ readonly run: Run }>>> = {
  forced: Forced,
  steps: Steps,
  trained: Trained,
};

/** The decoder without its causal mask: all words given, word by word, and trained so. */
export function FutureStage({ run }: { readonly run: Run }) {
  const { future: m } = useLaterMessages();
  const tab = useApp((state) => state.future);
  const Picture = pictures[tab];
  return (
    <Frame
      tools={
        <Toggle<FutureTab>
          look="underlined"
          label={m.which}
          value={tab}
          options={futureTabs.map((one) => [one, m.tabs[one]] as const)}
          onChoose={setFutureTab}
        />
      }
    >
      <Picture run={run} />
    </Frame>
  );
}

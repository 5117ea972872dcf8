import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import { setRowTab } from '../../../store/lab/rowTry.ts';
import type { Run } from '../../../trace/run.ts';
import { type RowTab, rowTabs } from '../../../view/mask/rowTry.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { AllRows } from './AllRows.tsx';
import { Dropping } from './dropout/Dropping.tsx';
import { Masks } from './Masks.tsx';
import { RowSlider } from './RowSlider.tsx';
import { Temperatures } from './temperature/Temperatures.tsx';

const pictures: Readonly<Record<RowTab, ComponentType<{ readonly run: Run }>>> = {
  ways: Masks,
  maps: AllRows,
  temperature: Temperatures,
  dropout: Dropping,
};

/** One row of the head: its mask put on otherwise, its softmax warmer or colder, its weights dropped. */
export function MaskStage({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const tab = useApp((state) => state.rowTry.tab);
  const Picture = pictures[tab];
  return (
    <Frame
      tools={
        <>
          <Toggle<RowTab>
            look="underlined"
            label={m.which}
            value={tab}
            options={rowTabs.map((one) => [one, m.tabs[one]] as const)}
            onChoose={setRowTab}
          />
          <RowSlider run={run} />
        </>
      }
    >
      <Picture run={run} />
    </Frame>
  );
}

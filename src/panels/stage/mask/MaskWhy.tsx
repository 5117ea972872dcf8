import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import type { RowTab } from '../../../view/mask/rowTry.ts';
import { DropoutWhy } from './dropout/DropoutWhy.tsx';
import { MasksWhy } from './MasksWhy.tsx';
import { TemperatureWhy } from './temperature/TemperatureWhy.tsx';

const whys: Readonly<Record<RowTab, ComponentType<{ readonly run: Run }>>> = {
  ways: MasksWhy,
  maps: MasksWhy,
  temperature: TemperatureWhy,
  dropout: DropoutWhy,
};

export function MaskWhy({ run }: { readonly run: Run }) {
  const Why = whys[useApp((state) => state.rowTry.tab)];
  return <Why run={run} />;
}

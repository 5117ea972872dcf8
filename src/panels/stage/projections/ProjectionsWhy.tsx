import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import type { ProjectionTab } from '../../../view/projections/tabs.ts';
import { ProductsWhy } from './ProductsWhy.tsx';
import { RotatedWhy } from './RotatedWhy.tsx';
import type { RunProps } from './runProps.ts';
import { SameWhy } from './SameWhy.tsx';

const whys: Readonly<Record<ProjectionTab, ComponentType<RunProps>>> = {
  products: ProductsWhy,
  rotated: RotatedWhy,
  same: SameWhy,
};

export function ProjectionsWhy({ run }: RunProps) {
  const Why = whys[useApp((state) => state.projection)];
  return <Why run={run} />;
}

import type { ComponentType } from 'react';
import { useApp } from '../../../store/app.ts';
import type { ProjectionTab } from '../../../view/projections/tabs.ts';
import { IdentityWhy } from './alike/IdentityWhy.tsx';
import { SameWhy } from './alike/SameWhy.tsx';
import { PermutedWhy } from './axes/PermutedWhy.tsx';
import type { RunProps } from './runProps.ts';
import { ProductsWhy } from './score/ProductsWhy.tsx';
import { RotatedWhy } from './score/RotatedWhy.tsx';

const whys: Readonly<Record<ProjectionTab, ComponentType<RunProps>>> = {
  products: ProductsWhy,
  rotated: RotatedWhy,
  same: SameWhy,
  identity: IdentityWhy,
  permuted: PermutedWhy,
};

export function ProjectionsWhy({ run }: RunProps) {
  const Why = whys[useApp((state) => state.projection)];
  return <Why run={run} />;
}

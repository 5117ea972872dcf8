import type { Run } from '../../trace/run.ts';
import type { WorkedSum } from '../../view/steps/operations/operations.ts';
import type { Shown } from '../stage/steps/useShown.ts';
import { LackingSum } from './LackingSum.tsx';
import { EnlargedSum, RectifiedSum, StandardisedSum, WaveSum } from './PartSums.tsx';
import { AddSum, NormSum, QuotientSum } from './PlainSums.tsx';
import { ProductsSum } from './ProductsSum.tsx';
import { SoftmaxSum } from './SoftmaxSum.tsx';

type WorkedSumProps = { readonly sum: WorkedSum; readonly shown: Shown; readonly run: Run };

/** The number pointed at, taken apart. */
export function WorkedSumOf({ sum, shown, run }: WorkedSumProps) {
  switch (sum.kind) {
    case 'products':
      return <ProductsSum key={shown.selection.step} sum={sum} shown={shown} />;
    case 'softmax':
      return <SoftmaxSum softmax={sum} shown={shown} run={run} />;
    case 'quotient':
      return <QuotientSum sum={sum} dModel={run.dimensions.dModel} />;
    case 'norm':
      return <NormSum sum={sum} step={shown.selection.step} />;
    case 'enlarged':
      return <EnlargedSum sum={sum} step={shown.selection.step} />;
    case 'rectified':
      return <RectifiedSum sum={sum} step={shown.selection.step} />;
    case 'standardised':
      return <StandardisedSum sum={sum} step={shown.selection.step} />;
    case 'wave':
      return <WaveSum sum={sum} step={shown.selection.step} />;
    case 'lacking':
      return <LackingSum sum={sum} />;
    case 'sum':
      return <AddSum sum={sum} step={shown.selection.step} />;
  }
}

import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { type Sizes, sizesOf } from '../../../view/cost/sizes.ts';

/** What is counted: what was asked for, else the model on the page with its sentence. */
export function useSizes(run: Run): { readonly sizes: Sizes; readonly own: Sizes } {
  const asked = useApp((state) => state.cost);
  const own = useMemo(() => sizesOf(run.dimensions, run.source.tokens.length), [run]);
  return { sizes: asked ?? own, own };
}

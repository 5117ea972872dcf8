import type { Run } from '../../../trace/run.ts';
import { type Cost, modelCost, totalOf } from '../../../view/cost/cost.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useSizes } from './useSizes.ts';

/** What doubling d_model does to the parts at these sizes. */
export function CostSeen({ run }: { readonly run: Run }) {
  const { cost: m } = useLaterMessages();
  const { sizes } = useSizes(run);
  const [before, after] = [sizes.dModel, 2 * sizes.dModel].map((dModel) =>
    modelCost({ ...sizes, dModel }),
  ) as [ReturnType<typeof modelCost>, ReturnType<typeof modelCost>];
  const grown = (pick: (costs: typeof before) => Cost, what: keyof Cost) =>
    formatFixed(pick(after)[what] / pick(before)[what]);
  return (
    <p>
      <Prose>
        {m.seen(
          grown(({ encoderFfn }) => encoderFfn, 'parameters'),
          grown(({ encoderSelf }) => encoderSelf, 'operations'),
          grown(totalOf, 'parameters'),
          grown(totalOf, 'operations'),
        )}
      </Prose>
    </p>
  );
}

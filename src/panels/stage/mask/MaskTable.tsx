import type { Run } from '../../../trace/run.ts';
import type { RowUnderMask } from '../../../view/mask/ways.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { RowTable } from './RowTable.tsx';
import { useRowWays } from './useRowWays.ts';

const told = ({ sum, late, leak, apart }: RowUnderMask) => [
  ...[sum, late, leak].map((value) => formatFixed(value)),
  `${formatFixed(100 * apart, 0)} %`,
];

/** The row's weights with the mask put on in every way. */
export function MaskTable({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { ways } = useRowWays(run);
  return (
    <RowTable
      caption={m.rows}
      heading={m.way}
      measures={[m.sum, m.late, m.leak, m.apart]}
      rows={ways.map((one) => {
        const { way: id, weights } = one;
        return { id, name: m.ways[id], weights, told: told(one) };
      })}
    />
  );
}

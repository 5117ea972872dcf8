import { useMemo } from 'react';
import { Legend } from '../../../../charts/matrix/Legend.tsx';
import { useTheme } from '../../../../store/theme.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { weightScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom, printApart } from '../../../../view/projections/numbers.ts';
import { permutedBy, reversals } from '../../../../view/projections/permuted.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { FactsTable } from '../alike/FactsTable.tsx';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';

/** The head's weights and output when words, or their numbers, stand in reverse. */
export function Permutations({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const head = useHead();
  const pair = usePair();
  const scale = useMemo(() => weightScale(theme), [theme]);
  const all = useMemo(
    () =>
      reversals.map((reversal) => {
        const permuted = permutedBy(run, head, reversal);
        return { reversal, permuted, matrix: matrixFrom(permuted.weights) };
      }),
    [run, head],
  );
  const { row, column } = pair.cell;
  const told = (tell: (permuted: (typeof all)[number]['permuted']) => string) =>
    all.map(({ permuted }) => tell(permuted));
  return (
    <div className={styles.stage}>
      <div className={styles.maps}>
        {all.map(({ reversal, matrix }) => (
          <PairMap
            key={reversal}
            title={m.permuted.reversals[reversal]}
            {...{ matrix, scale, pair }}
            reversed={reversal === 'words'}
            masked
          />
        ))}
      </div>
      <div className={styles.beneath}>
        <div className={styles.legend}>
          <Legend scale={scale} title={m.permuted.weights} compact />
        </div>
        <FactsTable
          caption={m.permuted.facts}
          columns={reversals.map((reversal) => m.permuted.reversals[reversal])}
          facts={[
            {
              ...{ id: 'pair', name: pair.name },
              values: told(({ weightsBack }) => formatFixed(weightsBack[row]?.[column] ?? 0, 4)),
            },
            {
              ...{ id: 'weights', name: m.permuted.weightsApart },
              values: told(({ weightsApart }) => printApart(weightsApart)),
            },
            {
              ...{ id: 'output', name: m.permuted.outputApart },
              values: told(({ outputApart }) => printApart(outputApart)),
            },
          ]}
        />
      </div>
    </div>
  );
}

import { useMemo } from 'react';
import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { type MapUnderMask, mapsUnderMasks } from '../../../view/mask/maps.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { rowNames } from '../../../view/sentence/rowNames.ts';
import { isBlockedAt } from '../../../view/steps/mask.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskMaps.module.css';
import { MaskSums } from './MaskSums.tsx';
import { useRow } from './useRow.ts';

/** Of a map, and of what its rows add up to beside it. */
const largestCell = 22;
const barRoom = 116;

/** The head's whole map with the mask put on in each way, what each row adds up to, and what of it is on later words. */
export function MaskMaps({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { head } = useRow();
  const maps = useMemo(() => mapsUnderMasks(run, head), [run, head]);
  return (
    <section className={styles.maps} aria-label={m.maps}>
      {maps.map((map) => (
        <WayMap key={map.way} map={map} />
      ))}
    </section>
  );
}

function WayMap({ map: { way, weights, rows } }: { readonly map: MapUnderMask }) {
  const { mask: m } = useLaterMessages();
  const { words } = useWords();
  const { head, row, key } = useRow();
  const [box, room] = useSize<HTMLDivElement>();
  const scale = weightScale(useTheme());
  const sides = attentionSides(head);
  const own = rows[row];
  const size = room && squareCells(weights, { ...room, width: room.width - barRoom }, largestCell);
  // Where something of a later word is let through it is no blocked cell.
  const blocks = way === 'right' || way === 'after' || way === 'shared';
  return (
    <figure className={styles.map} data-way={way}>
      <figcaption>{m.ways[way]}</figcaption>
      <div ref={box} className={styles.room}>
        {size && (
          <>
            <MatrixGrid
              {...{ matrix: weights, scale, cell: { row, column: key } }}
              {...size}
              label={m.ways[way]}
              rowRole="query"
              columnRole="key"
              blocked={blocks ? (query, later) => isBlockedAt(head, query, later) : undefined}
              describe={(query, column) =>
                m.cell(
                  words[sides.query][query] ?? '',
                  words[sides.key][column] ?? '',
                  formatFixed(at(weights, query, column)),
                )
              }
              onSelect={(cell) => point({ query: cell.row, key: cell.column })}
              onEnter={enterMatrix}
            />
            <MaskSums rows={rows} height={size.height} chosen={row} />
            {own && (
              <p className={styles.told}>
                {m.rowTold(formatFixed(own.sum), formatFixed(own.late), formatFixed(own.leak))}
              </p>
            )}
          </>
        )}
      </div>
      <HiddenTable
        matrix={weights}
        caption={m.ways[way]}
        rowLabels={rowNames(sides.query, words)}
        columnLabels={words[sides.key]}
      />
    </figure>
  );
}

import { useMemo } from 'react';
import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid, type MatrixGridProps } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useTheme } from '../../../store/theme.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { columnGutter, labelStride, rowGutter } from '../../../view/matrix/gutters.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { niceBound, signedScale, weightScale } from '../../../view/matrix/scales.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './PlugboardStage.module.css';
import { Stream } from './Stream.tsx';
import { type Board, usePluggedNumbers } from './usePlugged.ts';

const labelSize = 12;
const largestCell = 40;
const gap = 16;
const laterKey = (row: number, column: number) => column > row;

/** The head's weights, and what it gives for them, with the rows of the stream that this is added to. */
export function PluggedMaps(board: Board) {
  const { plugboard: m } = useLaterMessages();
  const theme = useTheme();
  const { langs } = useWords();
  const [box, room] = useSize<HTMLDivElement>();
  const { pattern, out } = usePluggedNumbers(board);
  const { plugs, fit, words, row, column } = board;
  const [asking, keys] = [words[plugs.q], words[plugs.k]];
  const scale = useMemo(() => signedScale(theme, niceBound(out?.data ?? [])), [theme, out]);
  const weights = weightScale(theme);
  const lang = (stack: 'encoder' | 'decoder') => langs[stack === 'encoder' ? 'source' : 'target'];
  const place = room && placeIn(room, asking, words.decoder, keys);
  const shared = (one: typeof pattern): Partial<MatrixGridProps> => ({
    rowRole: 'query',
    onSelect: (cell) => point(one === pattern ? pointedAt(cell) : { query: cell.row }),
    onEnter: enterMatrix,
  });
  return (
    <div className={styles.maps}>
      <div className={styles.legends}>
        <Legend scale={weights} title={m.pattern(board.head.head + 1)} compact />
        {out && <Legend scale={scale} title={m.out} compact />}
      </div>
      <div ref={box} className={styles.pictures}>
        {place && (
          <>
            <div className={styles.map} style={{ left: place.left, top: place.top }}>
              <MatrixGrid
                {...shared(pattern)}
                matrix={pattern}
                scale={weights}
                label={m.pattern(board.head.head + 1)}
                width={place.pattern}
                height={place.cell * pattern.rows}
                cell={{ row, column }}
                columnRole="key"
                rowLabels={asking}
                rowLang={lang(plugs.q)}
                columnLabels={keys}
                columnLang={lang(plugs.k)}
                blocked={fit.masked ? laterKey : undefined}
                describe={(query, key) =>
                  m.cell(
                    asking[query] ?? '',
                    keys[key] ?? '',
                    formatFixed(at(pattern, query, key), 3),
                  )
                }
              />
            </div>
            {out ? (
              <div className={styles.map} style={{ left: place.right, top: place.top }}>
                <MatrixGrid
                  {...shared(out)}
                  matrix={out}
                  scale={scale}
                  label={m.out}
                  width={place.out}
                  height={place.cell * out.rows}
                  cell={{ row, column: -1 }}
                  describe={(query, feature) =>
                    m.feature(
                      asking[query] ?? '',
                      feature + 1,
                      formatFixed(at(out, query, feature), 3),
                    )
                  }
                />
              </div>
            ) : (
              <p
                className={styles.none}
                style={{ left: place.right, top: place.top, width: place.out }}
              >
                {m.noOut}
              </p>
            )}
            <Stream
              {...board}
              rows={out?.rows ?? 0}
              cell={place.cell}
              stride={place.stride}
              left={place.right + place.out + 8}
              top={place.top}
            />
          </>
        )}
      </div>
      <HiddenTable
        matrix={pattern}
        caption={m.pattern(board.head.head + 1)}
        rowLabels={asking}
        columnLabels={keys}
      />
      {out && <HiddenTable matrix={out} caption={m.out} rowLabels={asking} />}
    </div>
  );
}

const pointedAt = ({ row, column }: { row: number; column: number }) => ({
  query: row,
  key: column,
});

function placeIn(
  room: { readonly width: number; readonly height: number },
  asking: readonly string[],
  stream: readonly string[],
  keys: readonly string[],
) {
  const left = rowGutter(asking, labelSize);
  const end = rowGutter(
    stream.map((word) => `+ ${word}`),
    labelSize,
  );
  const top = Math.max(...[1, 20].map((cell) => columnGutter(keys, cell, labelSize)));
  const rows = Math.max(asking.length, stream.length);
  const free = room.width - left - gap - end - 8;
  const cell = Math.max(3, Math.min(largestCell, (room.height - top - 4) / rows));
  const pattern = Math.min(free * 0.5, cell * 1.4 * keys.length);
  const out = Math.max(60, Math.min(free - pattern, cell * 20));
  const stride = labelStride(cell, labelSize);
  return { left, top, cell, pattern, out, stride, right: left + pattern + gap };
}

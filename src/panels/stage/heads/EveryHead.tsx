import { useMemo } from 'react';
import { HeadGrid, headGridRoom } from '../../../charts/heads/HeadGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview, selectHead } from '../../../store/actions.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides, attentionTokens, headMaps, rowsSoFar } from '../../../view/heads/heads.ts';
import { tileSize } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import type { Theme } from '../../../view/matrix/scales.ts';
import { queryName } from '../../../view/sentence/rowNames.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadLine } from '../roles/useHeadLine.ts';
import styles from './HeadsStage.module.css';

/** The line that names the cell framed in every map. */
const pairHeight = 26;
/** With room to spare, two more say what the chosen head was measured to do. */
const measuredHeight = 38;
const sparing = 340;

const belowMaps = (height: number) => pairHeight + (height > sparing ? measuredHeight : 0);

/** All heads × layers of the chosen attention. */
export function EveryHead({ run, theme }: { readonly run: Run; readonly theme: Theme }) {
  const { heads } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const { stack, kind, layer, head } = useHead();
  const time = useSlot((state) => state.time);
  const hovered = useSlot((state) => state.preview !== null);
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const layers = useMemo(() => headMaps(run, { stack, kind }, time), [run, stack, kind, time]);
  const sides = attentionSides({ stack, kind });
  const tokens = attentionTokens(run, { stack, kind });
  const { langs } = useWords();
  const lineOf = useHeadLine(run);
  const counted = { rows: layers.length, columns: layers[0]?.length ?? 1 };
  return (
    <div ref={box} className={styles.small}>
      {room && (
        <HeadGrid
          layers={layers}
          theme={theme}
          size={tileSize(
            counted,
            { ...room, height: room.height - belowMaps(room.height) },
            headGridRoom,
          )}
          chosen={{ layer, head }}
          cell={{ row: query, column: key }}
          hovered={hovered}
          rows={rowsSoFar(run, { stack, kind }, time)}
          label={heads.everyHead}
          layerLabel={(index) => heads.layer(index + 1)}
          headLabel={(index) => heads.head(index + 1)}
          describe={(map) =>
            [
              heads.headMap(map.layer + 1, map.head + 1),
              heads.headEntropy(formatFixed(map.entropy)),
              lineOf(map),
            ]
              .filter(Boolean)
              .join(', ')
          }
          formatEntropy={(bits) => heads.entropy(formatFixed(bits))}
          formatWeight={(weight) => formatFixed(weight)}
          onPreview={preview}
          onChoose={(chosen, cell) => {
            selectHead(chosen);
            if (cell) point({ query: cell.row, key: cell.column });
          }}
        />
      )}
      <p className={styles.pair} aria-hidden="true">
        <b data-side="query" lang={langs[sides.query]}>
          {queryName(tokens, query)}
        </b>
        {` ${heads.to} `}
        <b data-side="key" lang={langs[sides.key]}>
          {tokens.keys[key]}
        </b>
      </p>
      {room && room.height > sparing && (
        <p className={styles.measured}>{lineOf({ stack, kind, layer, head })}</p>
      )}
    </div>
  );
}

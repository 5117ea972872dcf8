import { useCallback, useMemo } from 'react';
import { MatrixGrid } from '../charts/MatrixGrid.tsx';
import { MatrixTable } from '../charts/MatrixTable.tsx';
import { RowSums, sumGutter } from '../charts/RowSums.tsx';
import { useSize } from '../charts/useSize.ts';
import { goToStep, point, preview } from '../store/actions.ts';
import { useApp } from '../store/app.ts';
import { useMessages } from '../store/locale.ts';
import { pointed } from '../store/pointed.ts';
import type { Run } from '../trace/run.ts';
import { mapLayout } from '../view/fit.ts';
import { formatFixed } from '../view/format.ts';
import { attentionTokens, headPattern, rowsSoFar } from '../view/heads.ts';
import { at } from '../view/matrix.ts';
import type { CellScale } from '../view/scales.ts';
import { attentionLanguages } from '../view/tokenLanguages.ts';
import styles from './HeadsStage.module.css';

const laterKey = (row: number, column: number) => column > row;

/** The chosen head's pattern with words, numbers and row sums, and the way to its steps. */
export function LargeHeadMap({ run, scale }: { readonly run: Run; readonly scale: CellScale }) {
  const { maps } = useMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const { stack, kind, layer, head } = useApp((state) => state.selection);
  const time = useApp((state) => state.time);
  const row = useApp((state) => pointed(state).query);
  const column = useApp((state) => pointed(state).key);
  const pattern = useMemo(
    () => headPattern(run, { stack, kind, layer, head }),
    [run, stack, kind, layer, head],
  );
  const tokens = useMemo(() => attentionTokens(run, { stack, kind }), [run, stack, kind]);
  const langs = attentionLanguages(run, { stack, kind });
  const last = rowsSoFar(run, { stack, kind }, time) - 1;
  const causal = stack === 'decoder' && kind === 'self_attn';
  const describe = useCallback(
    (query: number, key: number) => {
      const [one, other] = [tokens.queries[query] ?? '', tokens.keys[key] ?? ''];
      if (causal && laterKey(query, key)) return maps.blocked(one, other);
      return maps.cell(one, other, formatFixed(at(pattern, query, key), 3));
    },
    [tokens, pattern, causal, maps],
  );
  const place = room && mapLayout(pattern, tokens, room, sumGutter);
  return (
    <div ref={box} className={styles.large}>
      {place && (
        <div className={styles.map} style={{ left: place.left, top: place.top }}>
          <MatrixGrid
            matrix={pattern}
            scale={scale}
            label={maps.map(layer + 1, head + 1)}
            rowLabels={tokens.queries}
            columnLabels={tokens.keys}
            rowLang={langs.queries}
            columnLang={langs.keys}
            width={place.width}
            height={place.height}
            cell={{ row, column }}
            rowRole="query"
            columnRole="key"
            numbers={pattern.columns <= 10 && pattern.rows <= 10 ? 'all' : 'focus'}
            blocked={causal ? laterKey : undefined}
            fadedAfterRow={last}
            describe={describe}
            onPreview={(cell) => preview(cell && cell.row <= last ? cell : null)}
            onSelect={(cell) => point({ query: cell.row, key: cell.column })}
          />
          <RowSums matrix={pattern} height={place.height} row={row} fadedAfterRow={last} />
        </div>
      )}
      <button type="button" className={styles.walk} onClick={() => goToStep('q')}>
        {maps.walk}
      </button>
      <div className="visually-hidden">
        <MatrixTable
          matrix={pattern}
          caption={maps.map(layer + 1, head + 1)}
          rowLabels={tokens.queries}
          columnLabels={tokens.keys}
          rowLang={langs.queries}
          columnLang={langs.keys}
        />
      </div>
    </div>
  );
}

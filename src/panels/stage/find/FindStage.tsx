import { useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { useApp } from '../../../store/app.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { weightTable } from '../../../view/find/ranking.ts';
import { thumbnailSize } from '../../../view/find/thumbnails.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { TableDialog } from '../TableDialog.tsx';
import styles from './FindStage.module.css';
import { RankedHeads } from './RankedHeads.tsx';
import { useFound } from './useFound.ts';

/** Every head that can link the two words pointed at, by the weight between them. */
export function FindStage({ run }: { readonly run: Run }) {
  const { find: m } = useLaterMessages();
  const theme = useTheme();
  // The words are not on a projector's page.
  const presenting = useApp((state) => state.presenting);
  const scale = useMemo(() => weightScale(theme), [theme]);
  const { lists, plain, query, key } = useFound(run);
  const { linking, beside, besides } = lists;
  const table = useMemo(() => weightTable(run.dimensions, linking), [run, linking]);
  const [box, room] = useSize<HTMLDivElement>();
  const size = thumbnailSize(room, linking.length);
  const numbered = (count: number, name: (number: number) => string) =>
    Array.from({ length: count }, (_, index) => name(index + 1));
  return (
    <Frame
      className={styles.stage}
      tools={
        <>
          <p className={styles.pick}>{!presenting && m.pick}</p>
          <Legend scale={scale} title={m.weight} compact />
          <TableDialog
            matrix={table}
            caption={m.table(plain.query, plain.key)}
            rowLabels={numbered(table.rows, m.layer)}
            columnLabels={numbered(table.columns, m.column)}
          />
        </>
      }
    >
      <div ref={box} className={styles.lists}>
        <RankedHeads heads={linking} heading={m.looks(query, key)} {...{ theme, size }} />
        {beside.length > 0 && besides === 'back' && (
          <RankedHeads heads={beside} heading={m.looks(key, query)} {...{ theme, size }} />
        )}
        {beside.length > 0 && besides === 'sources' && (
          <RankedHeads heads={beside} heading={m.comesFrom(query)} {...{ theme, size }} sources />
        )}
      </div>
    </Frame>
  );
}

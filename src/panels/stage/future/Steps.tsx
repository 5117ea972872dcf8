import { useMemo, useState } from 'react';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { newestOther, type Rewriting } from '../../../view/future/rewriting.ts';
import { isOther } from '../../../view/future/rows.ts';
import { apartScale } from '../../../view/future/shade.ts';
import type { Cell } from '../../../view/geometry.ts';
import { formatDifference } from '../../../view/growth/growth.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FutureStage.module.css';
import { Grids } from './Grids.tsx';
import { useWordByWord } from './useUnmasked.ts';
import { Waiting } from './Waiting.tsx';

type Mask = 'without' | 'with';
type Both = Readonly<Record<Mask, Rewriting>>;

/** Word by word, nothing kept: which rows are written anew, layer by layer. */
export function Steps({ run }: { readonly run: Run }) {
  const { steps, ...state } = useWordByWord(run);
  return (
    <div className={styles.stage} aria-busy={state.busy}>
      {steps ? <Shown steps={steps} /> : <Waiting {...{ run, ...state }} />}
    </div>
  );
}

/** The row is not there yet. */
const notYet = (row: number, step: number) => row > step;

function Shown({ steps }: { readonly steps: Both }) {
  const { future: m } = useLaterMessages();
  const theme = useTheme();
  const { words, langs } = useWords();
  const [mask, setMask] = useState<Mask>('without');
  const [chosen, setCell] = useState<Cell | null>(null);
  const told = steps[mask];
  const count = told.layers[0]?.rows ?? 0;
  const cell = {
    row: Math.min(chosen?.row ?? 0, count - 1),
    column: Math.min(chosen?.column ?? count - 1, count - 1),
  };
  // The same colours with the mask as without, where all is larger.
  const scale = useMemo(() => {
    const all = steps.without.layers.flatMap(({ data }) => [...data]);
    return apartScale(theme, all);
  }, [theme, steps]);
  const names = words.target;
  const tellIn = (layer: number) => (row: number, step: number) =>
    cellTold(told, { layer, row, step }, names[row] ?? '', m);
  return (
    <>
      <div className={styles.line}>
        <Toggle<Mask>
          look="underlined"
          label={m.mask}
          value={mask}
          options={(['without', 'with'] as const).map((one) => [one, m.masks[one]] as const)}
          onChoose={setMask}
        />
        <p className={styles.verdict} aria-live="polite">
          <Prose>{verdictOf(told, mask, m)}</Prose>
        </p>
      </div>
      <Grids
        rowLabels={names}
        rowLang={langs.target}
        grids={told.layers.map((matrix, layer) => ({
          ...{ matrix, scale, cell, blocked: notYet, describe: tellIn(layer) },
          label: m.stepsLabel(layer + 1),
          title: m.stepsTitle(layer + 1),
          columnLabels: [],
          format: formatDifference,
          onSelect: setCell,
        }))}
        told={m.sentences(
          told.layers.map((_, layer) =>
            cellTold(
              told,
              { layer, row: cell.row, step: cell.column },
              marked(names[cell.row] ?? '', 'target'),
              m,
            ),
          ),
        )}
      />
    </>
  );
}

type M = ReturnType<typeof useLaterMessages>['future'];

function verdictOf({ again, rewritten, greatest, layers }: Rewriting, mask: Mask, m: M): string {
  if (mask === 'with') return m.keptVerdict(again, formatDifference(greatest));
  const newest = layers.map(newestOther);
  return m.stepsVerdict(again, rewritten, newest[0] ?? 0, newest[1] ?? 0, layers[0]?.columns ?? 0);
}

type Where = Readonly<Record<'layer' | 'row' | 'step', number>>;

/** What became of a row at a step. */
function cellTold({ layers }: Rewriting, { layer, row, step }: Where, name: string, m: M) {
  if (notYet(row, step)) return m.notYet(name, step + 1);
  const matrix = layers[layer];
  const apart = matrix ? at(matrix, row, step) : 0;
  const printed = formatDifference(apart);
  if (row === step) return (isOther(apart) ? m.newestOther : m.newest)(layer + 1, name, printed);
  return (isOther(apart) ? m.again : m.same)(layer + 1, name, printed);
}

import { type Measure, MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import type { Order } from '../../../view/order/order.ts';
import { printApart } from '../../../view/projections/numbers.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { looks } from './looks.ts';
import { memoryApart, type Orders } from './useOrders.ts';

type RowsApartProps = {
  readonly run: Run;
  readonly orders: Orders | null;
  readonly order: Order;
  readonly chosen: number | null;
  readonly onChoose: (word: number) => void;
};

/** Opposite vectors of one length are 2 apart. */
const farthest = 2;
const ticks = ['0', '1', '2'];

/** For each word, how far its row of the memory has moved. */
export function RowsApart({ run, orders, order, chosen, onChoose }: RowsApartProps) {
  const { order: m } = useLaterMessages();
  const lang = useLangs().source;
  const violet = weightScale(useTheme()).color(0.8);
  const fills = { placed: violet, unplaced: 'var(--ink-soft)' };
  const measures = looks.map(
    (id): Measure => ({ id, name: m.looks[id], ticks, fill: () => fills[id] }),
  );
  const found = orders && looks.map((look) => memoryApart(orders[look], order).rows);
  const cell = (value: number | undefined) => ({
    share: value === undefined || value < 0.004 ? null : value / farthest,
    text: value === undefined ? '' : printApart(value),
  });
  const rows = run.source.tokens.map((name, key) => ({
    ...{ key, name },
    cells: looks.map((_, look) => cell(found?.[look]?.[key])),
  }));
  return (
    <MeasureBars
      {...{ measures, rows, lang, chosen }}
      caption={m.rowsApart}
      rowHeading={m.word}
      choose={{ label: m.chooseWord, to: onChoose }}
      onPoint={() => {}}
      height={20}
    />
  );
}

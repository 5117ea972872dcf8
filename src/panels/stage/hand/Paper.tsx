import { Portal } from 'radix-ui';
import { useApp } from '../../../store/app.ts';
import type { Worked } from '../../../store/hand/worked.ts';
import { benchMatrices, type Numbers } from '../../../view/hand/bench.ts';
import { cellKey, type SheetMatrix } from '../../../view/hand/practice.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { plain } from './names.ts';
import styles from './Paper.module.css';
import { useSheetName } from './SheetTable.tsx';

type PaperProps = {
  readonly worked: Worked;
  readonly sheet: readonly SheetMatrix[];
  /** What is left blank; all results where nothing is hidden. */
  readonly hidden: readonly string[];
};

/** What the printer gets instead of the page: the sheet with blanks, and on a page of its own the key. */
export function Paper({ worked, sheet, hidden }: PaperProps) {
  const { hand: m } = useLaterMessages();
  const blank = (matrix: SheetMatrix) => (row: number, column: number) =>
    hidden.length === 0 ||
    hidden.includes(cellKey({ step: matrix.step, head: matrix.head, row, column }));
  return (
    <Portal.Root className={styles.paper} data-paper="" aria-hidden="true">
      <h1>{m.sheetTitle}</h1>
      <p>{m.sheetText}</p>
      <Given worked={worked} />
      {sheet.map((one) => (
        <Printed key={`${one.step} ${one.head}`} matrix={one} blank={blank(one)} />
      ))}
      <h1 className={styles.key}>{m.keyTitle}</h1>
      {sheet.map((one) => (
        <Printed key={`${one.step} ${one.head}`} matrix={one} blank={() => false} />
      ))}
    </Portal.Root>
  );
}

const switches = ['scaled', 'masked', 'positions'] as const;

function Given({ worked: { bench } }: Pick<PaperProps, 'worked'>) {
  const { hand: m } = useLaterMessages();
  const given = benchMatrices.flatMap((matrix) => {
    const numbers = bench[matrix];
    return numbers ? [{ matrix, numbers }] : [];
  });
  return (
    <>
      <p>
        {m.given}: h = {bench.heads}
        {switches.map((name) => `, ${bench[name] ? m.on : m.off} ${plain(m[name])}`)}
      </p>
      {given.map(({ matrix, numbers }) => (
        <Table
          key={matrix}
          name={plain(m.matrices[matrix])}
          numbers={numbers}
          print={(value) => String(Number(value.toFixed(4)))}
        />
      ))}
    </>
  );
}

type PrintedProps = {
  readonly matrix: SheetMatrix;
  readonly blank: (row: number, column: number) => boolean;
};

function Printed({ matrix, blank }: PrintedProps) {
  const name = useSheetName(matrix);
  const print = (value: number, row: number, column: number) =>
    Number.isFinite(value) && blank(row, column) ? '' : formatFixed(value, 4);
  return <Table name={name} numbers={matrix.numbers} print={print} />;
}

type TableProps = {
  readonly name: string;
  readonly numbers: Numbers;
  readonly print: (value: number, row: number, column: number) => string;
};

function Table({ name, numbers, print }: TableProps) {
  const tokens = useApp((state) => state.hand.inputs.tokens);
  return (
    <table>
      <caption>{name}</caption>
      <tbody>
        {numbers.map((values, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            <th>{numbers.length === tokens.length ? tokens[row] || row + 1 : row + 1}</th>
            {values.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={column}>{print(value, row, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

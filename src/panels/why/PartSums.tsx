import { useMessages } from '../../store/locale.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { WorkedSum } from '../../view/steps/operations/operations.ts';
import { angleOf } from '../../view/steps/operations/wave.ts';
import {
  enlargedPrinting,
  printedTotal,
  standardPrinting,
  wavePrinting,
} from '../../view/steps/printed.ts';
import type { Step } from '../../view/steps/steps.ts';
import { printedRoot } from '../stage/steps/explainFacts.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { AskedNumber } from './asked/AskedNumber.tsx';
import { useOrigins } from './asked/asking.ts';
import { Lines, signed } from './Lines.tsx';

type Of<Kind extends WorkedSum['kind']> = Extract<WorkedSum, { kind: Kind }>;
type SumProps<Kind extends WorkedSum['kind']> = { readonly sum: Of<Kind>; readonly step: Step };

/** A table's entry × √d_model. */
export function EnlargedSum({ sum, step }: SumProps<'enlarged'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const asked = useOrigins();
  const root = printedRoot(sum.radicand);
  const { digits, exact } = enlargedPrinting(sum, Number(root), asked.digits);
  return (
    <Lines
      lines={[
        [
          sums.entry,
          <AskedNumber key="entry" of={asked.origins[0]}>
            {formatFixed(sum.entry, digits)}
          </AskedNumber>,
        ],
        [`√d_model = √${sum.radicand}`, `× ${root}`],
      ]}
      total={[steps.legend[step], printedTotal(sum.total, exact, asked.digits)]}
    />
  );
}

/** max(0, ·) */
export function RectifiedSum({ sum, step }: SumProps<'rectified'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const { origins, digits } = useOrigins();
  return (
    <Lines
      lines={[
        [
          steps.legend.pre,
          <AskedNumber key="pre" of={origins[0]}>
            {formatFixed(sum.value, digits)}
          </AskedNumber>,
        ],
        ['ReLU', sum.value > 0 ? sums.stays : sums.cut],
      ]}
      total={[steps.legend[step], formatFixed(sum.total, digits)]}
    />
  );
}

/** A number of a row, less the row's mean, over its spread. */
export function StandardisedSum({ sum, step }: SumProps<'standardised'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const asked = useOrigins();
  const { digits, exact } = standardPrinting(sum, asked.digits);
  return (
    <Lines
      lines={[
        [
          steps.legend.residual,
          <AskedNumber key="residual" of={asked.origins[0]}>
            {formatFixed(sum.value, digits)}
          </AskedNumber>,
        ],
        [sums.mean(sum.row.length), signed(-sum.mean, digits)],
        [sums.spread, `÷ ${formatFixed(1 / sum.scale, digits)}`],
      ]}
      total={[steps.legend[step], printedTotal(sum.total, exact, asked.digits)]}
    />
  );
}

/** sin or cos of a place over its wave. */
export function WaveSum({ sum, step }: SumProps<'wave'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const { digits } = useOrigins();
  const { divided, turn } = wavePrinting(sum, digits);
  return (
    <Lines
      lines={[
        [sums.place, String(sum.position)],
        ['10000^(2i/d)', `÷ ${formatFixed(sum.wavelength, divided.digits)}`],
        [sums.angle, printedTotal(angleOf(sum), divided.exact, turn.digits)],
      ]}
      total={[
        `${sum.odd ? 'cos' : 'sin'} · ${steps.legend[step]}`,
        printedTotal(sum.total, turn.exact, digits),
      ]}
    />
  );
}

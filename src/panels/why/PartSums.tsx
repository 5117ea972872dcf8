import { useMessages } from '../../store/locale.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { WorkedSum } from '../../view/steps/operations/operations.ts';
import { enlargedPrinting, printedTotal, standardPrinting } from '../../view/steps/printed.ts';
import type { Step } from '../../view/steps/steps.ts';
import { printedRoot } from '../stage/steps/explainFacts.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { Lines, signed } from './Lines.tsx';

type Of<Kind extends WorkedSum['kind']> = Extract<WorkedSum, { kind: Kind }>;
type SumProps<Kind extends WorkedSum['kind']> = { readonly sum: Of<Kind>; readonly step: Step };

/** A table's entry × √d_model. */
export function EnlargedSum({ sum, step }: SumProps<'enlarged'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const root = printedRoot(sum.radicand);
  const { digits, exact } = enlargedPrinting(sum, Number(root));
  return (
    <Lines
      lines={[
        [sums.entry, formatFixed(sum.entry, digits)],
        [`√d_model = √${sum.radicand}`, `× ${root}`],
      ]}
      total={[steps.legend[step], printedTotal(sum.total, exact)]}
    />
  );
}

/** max(0, ·) */
export function RectifiedSum({ sum, step }: SumProps<'rectified'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  return (
    <Lines
      lines={[
        [steps.legend.pre, formatFixed(sum.value)],
        ['ReLU', sum.value > 0 ? sums.stays : sums.cut],
      ]}
      total={[steps.legend[step], formatFixed(sum.total)]}
    />
  );
}

/** A number of a row, less the row's mean, over its spread. */
export function StandardisedSum({ sum, step }: SumProps<'standardised'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const { digits, exact } = standardPrinting(sum);
  return (
    <Lines
      lines={[
        [steps.legend.residual, formatFixed(sum.value, digits)],
        [sums.mean(sum.row.length), signed(-sum.mean, digits)],
        [sums.spread, `÷ ${formatFixed(1 / sum.scale, digits)}`],
      ]}
      total={[steps.legend[step], printedTotal(sum.total, exact)]}
    />
  );
}

/** sin or cos of a place over its wave. */
export function WaveSum({ sum, step }: SumProps<'wave'>) {
  const { steps } = useMessages();
  const { sums } = useLaterMessages().parts;
  const turn = sum.odd ? 'cos' : 'sin';
  return (
    <Lines
      lines={[
        [sums.place, String(sum.position)],
        ['10000^(2i/d)', `÷ ${formatFixed(sum.wavelength, sum.wavelength < 100 ? 2 : 0)}`],
        [sums.angle, formatFixed(sum.position / sum.wavelength, 4)],
      ]}
      total={[`${turn} · ${steps.legend[step]}`, formatFixed(sum.total)]}
    />
  );
}

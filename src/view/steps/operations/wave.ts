import { alone, type Operation, symbolOf } from './operation.ts';

export type Wave = {
  readonly kind: 'wave';
  readonly position: number;
  /** 10000^(2i/d): how many positions one radian takes. */
  readonly wavelength: number;
  readonly odd: boolean;
  readonly total: number;
};

/** In radians. */
export const angleOf = ({ position, wavelength }: Pick<Wave, 'position' | 'wavelength'>) =>
  position / wavelength;

/** Even dimensions have the sine of their angle, odd ones the cosine. */
export const turned = ({ odd }: Pick<Wave, 'odd'>, angle: number) =>
  odd ? Math.cos(angle) : Math.sin(angle);

/** A position's own number, the same in every sentence (section 3.5). */
export const wave: Operation<'wave', Wave> = {
  lay: () => alone,
  sum(_of, { run }, { row, column }) {
    const odd = column % 2 === 1;
    const wavelength = 10000 ** ((column - (odd ? 1 : 0)) / run.dimensions.dModel);
    const total = turned({ odd }, angleOf({ position: row, wavelength }));
    return { kind: 'wave', position: row, wavelength, odd, total };
  },
  tex: (_of, { step }) => {
    const angle = '\\left(\\tfrac{p}{10000^{2i/d}}\\right)';
    const entry = (column: string, turn: string) =>
      `${symbolOf(step)}_{p,${column}} = \\${turn}${angle}`;
    return `\\begin{aligned} ${entry('2i', 'sin')} \\\\ ${entry('2i+1', 'cos')} \\end{aligned}`;
  },
};

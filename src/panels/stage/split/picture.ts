import type { CSSProperties } from 'react';
import type { Box } from '../../../view/geometry.ts';
import type { Split } from '../../../view/heads/split.ts';
import type { SplitLayout } from '../../../view/heads/splitLayout.ts';
import type { SplitStep } from '../../../view/heads/splitNames.ts';
import type { Matrix } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';

/** What each of the pictures is drawn from. */
export type PictureProps = {
  readonly split: Split;
  readonly step: SplitStep;
  readonly layout: SplitLayout;
  readonly scales: Readonly<Record<'input' | 'weights' | 'product', CellScale>>;
};

export const placed = ({ x, y }: Box): CSSProperties => ({ left: x, top: y });

export const shapeOf = ({ rows, columns }: Matrix) => `${rows} × ${columns}`;

/** What a projection makes, as the formula writes it. */
export const made: Readonly<Record<SplitStep, string>> = { q: 'Q', k: 'K', v: 'V' };

/** What the rows are called: beside them, and whole in a sentence. */
export type RowNames = {
  readonly labels: readonly string[];
  readonly made: readonly string[] | undefined;
  readonly names: readonly string[];
  readonly lang: string;
};

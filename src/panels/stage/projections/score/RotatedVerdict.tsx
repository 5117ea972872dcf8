import { formatFixed } from '../../../../view/matrix/format.ts';
import { printApart } from '../../../../view/projections/numbers.ts';
import { changedCount } from '../../../../view/projections/rotated.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RotatedPair } from './useRotated.ts';

const products = ({ terms }: RotatedPair['before']) => terms.map(({ product }) => product);

/** How many products changed, and that no score did. */
export function RotatedVerdict({ rotated, before, after }: RotatedPair) {
  const { rotated: m } = useLaterMessages().projections;
  const changed = changedCount(products(before), products(after));
  const [was, is] = [before, after].map(({ score }) => formatFixed(score, 4)) as [string, string];
  return (
    <>
      <b>{m.verdict(changed, before.terms.length, was, is)}</b> {m.apart(printApart(rotated.apart))}
    </>
  );
}

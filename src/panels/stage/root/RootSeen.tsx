import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { headPoints } from '../../../view/root/headPoints.ts';
import { widths } from '../../../view/root/widths.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { useDraws } from './useDraws.ts';

/** The variance at the chosen width and at twice that, and what the division does to the head on show. */
export function RootSeen({ run }: { readonly run: Run }) {
  return (
    <>
      <Doubled />
      <OfHead run={run} />
    </>
  );
}

function Doubled() {
  const { root: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const width = useApp((state) => state.width);
  const { count, measured } = useDraws();
  const place = Math.min(widths.indexOf(width), widths.length - 2);
  const [one, two] = measured.slice(place, place + 2);
  if (!one || !two) return null;
  const told = (at: typeof one) => formatFixed(at.mean.undivided.variance);
  return (
    <p>{m.seen([one.width, told(one)], [two.width, told(two)], count.toLocaleString(locale))}</p>
  );
}

function OfHead({ run }: { readonly run: Run }) {
  const { root: m } = useLaterMessages();
  const where = useHead();
  const name = useHeadName()(where);
  const point = useMemo(
    () =>
      headPoints(run).find(({ head }) =>
        (['stack', 'layer', 'kind', 'head'] as const).every((key) => head[key] === where[key]),
      ),
    [run, where],
  );
  if (!point) return null;
  const { undivided, divided } = point.mean;
  const pair = (key: 'variance' | 'slope') =>
    [formatFixed(undivided[key]), formatFixed(divided[key])] as const;
  return (
    <p>
      <Prose>{m.seenHead(name, run.dimensions.dHead, pair('variance'), pair('slope'))}</Prose>
    </p>
  );
}

import type { Comparison } from '../../../view/compare/comparison.ts';
import { sameWeights } from '../../../view/compare/comparison.ts';
import type { MapOf } from '../../../view/compare/maps.ts';
import { formatSteps } from '../../../view/training/moments.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** "after 800 steps"; of null, the finished model. */
export function useMomentName(): (trained: number | null) => string {
  const { compare: m } = useLaterMessages();
  return (trained) => (trained === null ? m.finished : m.after(formatSteps(trained)));
}

/** What the maps of two moments of training are called; nothing for two sentences. */
export function useMapTitles(comparison: Comparison | null): {
  readonly titles?: Readonly<Record<MapOf, string>>;
} {
  const { compare: m } = useLaterMessages();
  const nameOf = useMomentName();
  if (!comparison || sameWeights(comparison)) return {};
  const title = ({ training }: Comparison['one']) => nameOf(training?.at ?? null);
  const [one, other] = [title(comparison.one), title(comparison.other)];
  return { titles: { one, other, difference: m.difference } };
}

import { BarList } from '../../charts/bars/BarList.tsx';
import { useApp } from '../../store/app.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import { groupedParameters, parameterGroups } from '../../view/cost/groups.ts';
import { useLaterMessages } from '../useLaterMessages.ts';

function useBars(dimensions: Dimensions) {
  const { card: m, cost } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const counts = groupedParameters(dimensions);
  return [...parameterGroups, 'all' as const].map((group, key) => {
    const share = counts[group] / counts.all;
    const extra = `${(100 * share).toFixed(1)} %`;
    const shareText = counts[group].toLocaleString(locale);
    return { key, name: group === 'all' ? cost.total : m.groups[group], share, shareText, extra };
  });
}

/** How many numbers were learnt, by part of the model. */
export function CardSize({ dimensions }: { readonly dimensions: Dimensions }) {
  const { card: m, cost } = useLaterMessages();
  const bars = useBars(dimensions);
  const { dModel, nHeads, nLayers, dFf } = dimensions;
  return (
    <>
      <h3>{m.size}</h3>
      <p>{m.sizeText(dModel, nHeads, nLayers, dFf)}</p>
      <BarList
        caption={m.size}
        headings={{ name: cost.part, share: cost.parameters, extra: m.share }}
        bars={bars}
        ticks={['0', '50 %', '100 %']}
        tone="plain"
        row={24}
      />
    </>
  );
}

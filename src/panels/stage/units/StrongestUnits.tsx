import { useMemo } from 'react';
import { point } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { unitsOf } from '../../../view/ffn/units.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useUnit } from './useUnit.ts';

const shown = 4;

/** The units that the chosen word excites the most, to be looked at by one press. */
export function StrongestUnits({ run }: { readonly run: Run }) {
  const { units: m } = useLaterMessages();
  const { path, position, word, unit } = useUnit();
  const options = useMemo(
    () =>
      unitsOf(run, path, position)
        .slice(0, shown)
        .map((one) => [String(one.unit), String(one.unit)] as const),
    [run, path, position],
  );
  return (
    <Toggle
      look="underlined"
      label={m.strongest(word)}
      value={String(unit)}
      options={options}
      onChoose={(chosen) => point({ feature: Number(chosen) })}
    />
  );
}

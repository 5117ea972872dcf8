import { point } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { usePair } from './usePair.ts';

const most = 4;

/** The words that stand twice, one choice a word: the chips choose among more places of one. */
export function PairToggle({ run }: { readonly run: Run }) {
  const { twice: m } = useLaterMessages();
  const { pairs, pair, words } = usePair(run);
  if (!pair || pairs.length < 2) return null;
  const first = pairs.filter(({ one }, at) => pairs.findIndex((other) => other.one === one) === at);
  return (
    <Toggle
      look="underlined"
      label={m.which}
      value={String(pair.one)}
      options={first
        .slice(0, most)
        .map(({ one, other }) => [String(one), m.places(words[one] ?? '', one, other)] as const)}
      onChoose={(one) => point({ query: Number(one) })}
    />
  );
}

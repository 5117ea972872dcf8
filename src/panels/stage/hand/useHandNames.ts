import { useMessages } from '../../../store/locale.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** What the board calls its matrices: to X, which was typed, positions are added and nothing is enlarged. */
export function useHandNames() {
  const { steps } = useMessages();
  const { hand } = useLaterMessages();
  return { ...steps.names, embed: hand.typed, x: 'X + PE' };
}

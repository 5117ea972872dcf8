import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';

type AgainProps = {
  /** What did not come; what was asked for, where nothing more is to be said. */
  readonly told?: string;
  readonly again: () => void;
};

/** What could not be computed, and a button to try once more. */
export function Again({ told, again }: AgainProps) {
  const { benches } = useLaterMessages();
  const { problems } = useMessages();
  return (
    <>
      {told ?? benches.failed} <Button onClick={again}>{problems.retry}</Button>
    </>
  );
}

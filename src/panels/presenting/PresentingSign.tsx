import { togglePresenting } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';

/** That the page presents, and the way out. */
export function PresentingSign() {
  const { page: m } = useMessages();
  return (
    <Button look="bare" aria-keyshortcuts="P" onClick={togglePresenting}>
      {m.presenting}
    </Button>
  );
}

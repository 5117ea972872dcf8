import { togglePresenting } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';

/** That the page presents, and the way out. */
export function PresentingSign({ className }: { readonly className: string | undefined }) {
  const { page: m } = useMessages();
  return (
    <Button look="bare" className={className} aria-keyshortcuts="P" onClick={togglePresenting}>
      {m.presenting}
    </Button>
  );
}

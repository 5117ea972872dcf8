import { type ComponentType, Suspense, useEffect } from 'react';
import { tellProblem } from '../../store/actions.ts';
import type { Arriving } from '../../store/session/arriving.ts';
import { useArrived } from '../useArrived.ts';
import { useFloats } from './floats/floats.ts';

type LaterDialogProps = {
  /** Its `Modal`, which is downloaded when it is first shown. */
  readonly of: Arriving<ComponentType>;
  readonly onClose: () => void;
};

/** The focus goes back to where it was, unless it was led elsewhere: a dialog without a trigger lets go of it. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        const lost = document.activeElement === document.body;
        if (lost && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
}

/** A dialog that is shown as soon as it has come. */
export function LaterDialog({ of, onClose }: LaterDialogProps) {
  const Content = useArrived(of, (error) => {
    of.again();
    tellProblem(error);
    onClose();
  });
  useFocusBack();
  const here = useFloats(true, onClose);
  if (!here) return null;
  const { Dialog } = here;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Suspense fallback={null}>{Content && <Content />}</Suspense>
    </Dialog.Root>
  );
}

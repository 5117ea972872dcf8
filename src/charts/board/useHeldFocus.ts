import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const gridOf = (box: Element | null) => box?.querySelector<HTMLElement>('[role="grid"]');

/**
 * Who stands on the result stands on the next step's too: the grid that had the focus is a factor then,
 * or gone, and the focus would go back to the top of the page.
 */
export function useHeldFocus(box: RefObject<HTMLElement | null>, step: string): void {
  const held = useRef(false);
  useEffect(() => {
    const board = box.current;
    const enters = ({ target }: FocusEvent) => {
      held.current = target === gridOf(board);
    };
    const leaves = ({ target }: FocusEvent) =>
      // After React's commit: a grid that is still one was left, the others were taken away.
      queueMicrotask(() => {
        if (target instanceof HTMLElement && target.isConnected && target.tabIndex >= 0)
          held.current = document.activeElement === gridOf(board);
      });
    board?.addEventListener('focusin', enters);
    board?.addEventListener('focusout', leaves);
    return () => {
      board?.removeEventListener('focusin', enters);
      board?.removeEventListener('focusout', leaves);
    };
  }, [box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is held is handed on when the step changes.
  useLayoutEffect(() => {
    if (held.current) gridOf(box.current)?.focus({ preventScroll: true });
  }, [box, step]);
}

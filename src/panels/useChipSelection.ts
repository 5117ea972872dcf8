import { useShallow } from 'zustand/react/shallow';
import { useApp } from '../store/app.ts';
import { pointed } from '../store/pointed.ts';

/** What marks the chips: the attention on the stage, and the query and key pointed at. */
export function useChipSelection() {
  const { stack, kind, query, key } = useApp(
    useShallow((state) => {
      const { query, key } = pointed(state);
      return { stack: state.selection.stack, kind: state.selection.kind, query, key };
    }),
  );
  return { attention: { stack, kind }, pointer: { query, key } };
}

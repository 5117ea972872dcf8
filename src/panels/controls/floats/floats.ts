import { tellProblem } from '../../../store/actions.ts';
import { arriving } from '../../../store/session/arriving.ts';
import { useSlot } from '../../slot.ts';
import { useArrived } from '../../useArrived.ts';

/** Menus, notes and dialogs, which a first map needs none of: a fifth of what would come before it. */
export const floats = arriving(() => import('./radixFloats.ts'), 'radixFloats');

export type Floats = NonNullable<ReturnType<typeof floats.here>>;

/** Null until they are here: they come once there is a run, or when one is asked for. */
export function useFloats(asked = false, onFailure = () => {}): Floats | null {
  const ran = useSlot((state) => state.run !== null);
  const missing = (error: unknown) => {
    floats.again();
    if (!asked) return;
    tellProblem(error);
    onFailure();
  };
  useArrived(ran || asked ? floats : null, missing);
  return floats.here();
}

/**
 * Within something that stands over the page, where they are here.
 * @throws Error elsewhere
 */
export function floatsHere(): Floats {
  const here = floats.here();
  if (!here) throw new Error('this stands in a menu, a note or a dialog');
  return here;
}

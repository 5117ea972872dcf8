import { showHead } from '../../../store/roles/show.ts';
import type { MeasuredHeads } from '../../../trace/roles.ts';
import type { HeadRoles, RoleScore } from '../../../view/heads/roles.ts';
import { useAsking } from '../../session.ts';

/** Opens a head on the sentence that shows what it does, where there is one; the focus goes with it. */
export function useShowHead({ texts }: MeasuredHeads) {
  const session = useAsking();
  return ({ where }: HeadRoles, score: RoleScore | null) => {
    const shown = score?.shown;
    const text = shown && texts[shown[0]];
    showHead(where, text ? { text, shown } : null, session);
    document.getElementById('stage')?.focus();
  };
}

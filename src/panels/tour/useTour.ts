import { tellProblem } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { laterAgain, laterIn } from '../../store/later.ts';
import { arriving } from '../../store/session/arriving.ts';

const tour = arriving(() => import('./startTour.ts'), 'startTour');

/** Asked for twice, it starts once. */
let coming = false;

/** Starts the tour, downloaded when it is asked for; the focus goes back to `from` when it ends. */
export function useTour(): (from: HTMLElement | null) => Promise<void> {
  const words = laterIn(useApp((state) => state.locale));
  return async (from) => {
    if (coming) return;
    coming = true;
    tour.again();
    laterAgain();
    try {
      const [start, later] = await Promise.all([tour.load(), words.load()]);
      start(later.tour, from);
    } catch (error) {
      tellProblem(error);
    } finally {
      coming = false;
    }
  };
}

import { type Direction, type Language, languagesOf } from '../../language/direction.ts';
import { useSlot } from '../slot.ts';

type Langs = { readonly source: string; readonly target: string };

const tags: Record<Language, string> = { en: 'en', fr: 'fr', zh: 'zh-CN' };

function langsOf(direction: Direction): Langs {
  const { source, target } = languagesOf(direction);
  return { source: tags[source], target: tags[target] };
}

/** The `lang` of what is written and of what comes out, in the direction chosen. */
export function useLangs(): Langs {
  return langsOf(useSlot((state) => state.direction));
}

/** The same of the run on the page, which is older than the direction while a new one computes. */
export function useRunLangs(): Langs {
  return langsOf(useSlot(({ run, direction }) => (run?.direction as Direction) ?? direction));
}

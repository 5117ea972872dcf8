import { type Language, languagesOf } from '../language/direction.ts';
import { useApp } from '../store/app.ts';

const tags: Record<Language, string> = { en: 'en', fr: 'fr', zh: 'zh-CN' };

/** The `lang` of what is written and of what comes out, in the direction chosen. */
export function useLangs(): { readonly source: string; readonly target: string } {
  const { source, target } = languagesOf(useApp((state) => state.direction));
  return { source: tags[source], target: tags[target] };
}

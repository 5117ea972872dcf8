import { type Direction, type Language, languagesOf } from '../language/direction.ts';
import type { Run } from '../trace/run.ts';
import type { Attention } from './heads.ts';

/** BCP 47, for the `lang` of tokens: glyphs and quotation marks are the language's own. */
export type Lang = 'en' | 'fr' | 'zh-CN';

const langOf: Readonly<Record<Language, Lang>> = { en: 'en', fr: 'fr', zh: 'zh-CN' };

/** The languages of a run's two sentences. */
export function runLanguages(run: Pick<Run, 'direction'>): { source: Lang; target: Lang } {
  const { source, target } = languagesOf(run.direction as Direction);
  return { source: langOf[source], target: langOf[target] };
}

/** The languages of an attention's queries and keys. */
export function attentionLanguages(
  run: Pick<Run, 'direction'>,
  { stack, kind }: Attention,
): { queries: Lang; keys: Lang } {
  const { source, target } = runLanguages(run);
  if (stack === 'encoder') return { queries: source, keys: source };
  return { queries: target, keys: kind === 'cross_attn' ? source : target };
}

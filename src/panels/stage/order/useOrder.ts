import { useMemo } from 'react';
import { type Direction, languagesOf } from '../../../language/direction.ts';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { firstOrder, textIn, wordsOf } from '../../../view/order/order.ts';

/** The words of the run's sentence and the order they are put in; `text` is null where that would be read as other words. */
export function useOrder({ source, direction }: Pick<Run, 'source' | 'direction'>) {
  const chosen = useApp((state) => state.order);
  const language = languagesOf(direction as Direction).source;
  const words = useMemo(() => wordsOf(source.text, language), [source, language]);
  const own = useMemo(() => firstOrder(words, language), [words, language]);
  const fits = chosen?.length === words.length;
  const order = fits ? chosen : own;
  const text = useMemo(() => textIn(words, order, language), [words, order, language]);
  /** How many words the order that was asked for has, where the sentence has another number. */
  const misfit = fits ? null : (chosen?.length ?? null);
  return { words, order, text, language, misfit };
}

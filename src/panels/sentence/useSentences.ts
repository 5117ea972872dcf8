import { useMemo } from 'react';
import { languagesOf } from '../../language/direction.ts';
import { type Sentences, sentencesAround } from '../../view/sentence/beside.ts';
import { useSlot } from '../slot.ts';

/** The field's sentences around the one on show. */
export function useSentences(): Sentences {
  const before = useSlot((state) => state.before);
  const text = useSlot((state) => state.text);
  const after = useSlot((state) => state.after);
  const translations = useSlot((state) => state.translations);
  const { source } = languagesOf(useSlot((state) => state.direction));
  return useMemo(
    () => sentencesAround({ before, text, after }, source, translations),
    [before, text, after, source, translations],
  );
}

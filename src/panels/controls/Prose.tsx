import { lazy, type ReactNode, Suspense } from 'react';
import type { Term } from '../../messages/terms.ts';
import type { TermMarkProps } from '../glossary/TermMark.tsx';
import { useWords } from '../sentence/useWords.ts';
import { prose } from './proseParts.tsx';

export { marked } from './proseParts.tsx';

/** The glossary comes when a term is first shown; until then, and where it stays away, it is plain text. */
const TermMark = lazy(() =>
  import('../glossary/TermMark.tsx').then(
    (module) => ({ default: module.TermMark }),
    () => ({ default: ({ children }: TermMarkProps) => <>{children}</> }),
  ),
);

const asked = (term: Term, words: ReactNode) => (
  <Suspense fallback={words}>
    <TermMark term={term}>{words}</TermMark>
  </Suspense>
);

type ProseProps = {
  /** Words of the sentence look like its tokens, and have no quotation marks: for headings. */
  readonly chips?: boolean;
  readonly children: string;
};

/** A message with its roles coloured, its symbols set, and its terms ready to be asked. */
export function Prose({ chips = false, children }: ProseProps) {
  const { langs } = useWords();
  return <>{prose(children, { langs, chips, term: asked })}</>;
}

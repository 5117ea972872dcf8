import { lazy, Suspense } from 'react';
import type { TexProps } from './Typeset.tsx';

/** Where KaTeX does not come, a formula is still its own source. */
const Source = ({ tex, className }: TexProps) => <code className={className}>{tex}</code>;

const Typeset = lazy(() =>
  import('./Typeset.tsx').then(
    (module) => ({ default: module.Typeset }),
    () => ({ default: Source }),
  ),
);

/**
 * A formula, set by KaTeX and readable as MathML; the rest of the page does not wait for it. `tex`
 * comes from the page, never from a reader.
 */
export function Tex(props: TexProps) {
  return (
    <Suspense fallback={<span className={props.className} />}>
      <Typeset {...props} />
    </Suspense>
  );
}

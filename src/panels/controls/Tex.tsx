import katex from 'katex';
import { useLayoutEffect, useRef } from 'react';

type TexProps = {
  readonly tex: string;
  readonly display?: boolean;
  readonly className?: string | undefined;
};

/** A formula, set by KaTeX and readable as MathML. `tex` comes from the page, never from a reader. */
export function Tex({ tex, display = false, className }: TexProps) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!span.current) return;
    katex.render(tex, span.current, { displayMode: display, throwOnError: false, strict: false });
  }, [tex, display]);
  return <span ref={span} className={className} />;
}

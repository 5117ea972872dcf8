import 'katex/dist/katex.min.css';
import katex from 'katex';
import { useLayoutEffect, useRef } from 'react';

export type TexProps = {
  readonly tex: string;
  readonly display?: boolean;
  readonly className?: string | undefined;
};

/** KaTeX itself, its styles and so its fonts: downloaded with the first formula. */
export function Typeset({ tex, display = false, className }: TexProps) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!span.current) return;
    katex.render(tex, span.current, { displayMode: display, throwOnError: false, strict: false });
  }, [tex, display]);
  return <span ref={span} className={className} />;
}

import type { ReactNode } from 'react';
import type { Side } from '../../trace/topology.ts';
import { useWords } from '../sentence/useWords.ts';
import styles from './Prose.module.css';

/** Word marks: a language's own glyphs need its `lang`, also in the middle of a sentence. */
const [ofSource, ofTarget, end] = ['\ue000', '\ue001', '\ue002'];

/** Marks a word of the sentence inside a text for `Prose`. */
export function marked(word: string, side: Side): string {
  return (side === 'source' ? ofSource : ofTarget) + word + end;
}

const roles = { q: 'query', k: 'key', v: 'value', w: 'weight', b: 'plain' } as const;
const pattern =
  /([\ue000\ue001])([^\ue002]*)\ue002|<([qkvwb])>(.*?)<\/\3>|(√?)([Wd])_(model|[A-Za-z])|√(\d+)/gu;

type Langs = { readonly source: string; readonly target: string };

/** "4 × 16 = 64" stays in one line. */
const together = (text: string) => text.replace(/(?<=\d) ([×÷=+]) (?=\d)/gu, '\u00a0$1\u00a0');

/** Quotation marks pile up on “l'”: what is drawn as a token needs none. */
const unquoted = (text: string) => text.replace(/“?([\ue000\ue001][^\ue002]*\ue002)”?/gu, '$1');

function parts(prose: string, langs: Langs, chips: boolean): readonly ReactNode[] {
  const text = together(chips ? unquoted(prose) : prose);
  const found: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(text.slice(from, match.index));
    found.push(part(match, langs, chips));
    from = match.index + match[0].length;
  }
  return [...found, text.slice(from)];
}

function part(match: RegExpExecArray, langs: Langs, chips: boolean): ReactNode {
  const [, side, word, role, inner, root, letter, index, radicand] = match;
  const key = match.index;
  if (side !== undefined) {
    return (
      <span
        key={key}
        className={chips ? styles.chip : undefined}
        lang={side === ofSource ? langs.source : langs.target}
      >
        {word}
      </span>
    );
  }
  if (role !== undefined) {
    return (
      <strong key={key} className={styles.mark} data-role={roles[role as keyof typeof roles]}>
        {inner}
      </strong>
    );
  }
  if (radicand !== undefined) return <Root key={key}>{radicand}</Root>;
  const symbol = (
    <i key={key} className={styles.symbol}>
      {letter}
      <sub>{index}</sub>
    </i>
  );
  return root ? <Root key={key}>{symbol}</Root> : symbol;
}

/** √ with its bar: text fonts draw it badly, or not at all. */
function Root({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.root}>
      √<span>{children}</span>
    </span>
  );
}

type ProseProps = {
  /** Words of the sentence look like its tokens, and have no quotation marks: for headings. */
  readonly chips?: boolean;
  readonly children: string;
};

/** A message with its roles coloured, its symbols set, and its quoted words in their language. */
export function Prose({ chips = false, children }: ProseProps) {
  const { langs } = useWords();
  return <>{parts(children, langs, chips)}</>;
}

import { Fragment, type ReactNode } from 'react';
import { termMarks } from '../../messages/term.ts';
import type { Term } from '../../messages/terms.ts';
import type { Side } from '../../trace/topology.ts';
import styles from './Prose.module.css';

/** Word marks: a language's own glyphs need its `lang`, also in the middle of a sentence. */
const [ofSource, ofTarget, end] = ['\ue000', '\ue001', '\ue002'];

/** Marks a word of the sentence inside a text for `Prose`. */
export function marked(word: string, side: Side): string {
  return (side === 'source' ? ofSource : ofTarget) + word + end;
}

const roles = { q: 'query', k: 'key', v: 'value', w: 'weight', b: 'plain' } as const;
const { begin, middle, end: close } = termMarks;
const pattern = new RegExp(
  [
    `(?<side>[${ofSource}${ofTarget}])(?<word>[^${end}]*)${end}`,
    `${begin}(?<term>[^${middle}]*)${middle}(?<called>[^${close}]*)${close}`,
    '<(?<role>[qkvwb])>(?<inner>.*?)</\\k<role>>',
    '(?<root>√?)(?<letter>[Wbd])_(?<index>model|ff|[A-Za-z\\d])',
    '√(?<radicand>\\d+)',
  ].join('|'),
  'gu',
);
type Groups = Readonly<Partial<Record<string, string>>>;

/** How a text is shown. */
export type Look = {
  readonly langs: { readonly source: string; readonly target: string };
  /** Words of the sentence look like its tokens, and have no quotation marks: for headings. */
  readonly chips: boolean;
  /** How a term of the glossary looks. */
  readonly term: (term: Term, words: ReactNode) => ReactNode;
};

/** "4 × 16 = 64" stays in one line. */
const together = (text: string) => text.replace(/(?<=\d) ([×÷=+]) (?=\d)/gu, '\u00a0$1\u00a0');

/** Quotation marks pile up on “l'”: what is drawn as a token needs none. */
const unquoted = (text: string) => text.replace(/“?([\ue000\ue001][^\ue002]*\ue002)”?/gu, '$1');

function parts(text: string, look: Look): readonly ReactNode[] {
  const found: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(text.slice(from, match.index));
    // A term asked stays what it is while a word before it changes.
    const { term } = match.groups ?? {};
    const key = term ?? match.index;
    const shown = part(match.groups ?? {}, look);
    from = match.index + match[0].length;
    const [stop] = text.slice(from).match(/^[，。、；：？！）]/u) ?? [];
    if (!stop) found.push(<Fragment key={key}>{shown}</Fragment>);
    else found.push(<Held key={key} {...{ shown, stop }} />);
    from += stop?.length ?? 0;
  }
  return [...found, text.slice(from)];
}

/** A line never begins with a full stop: what is drawn as a box would let it. */
function Held({ shown, stop }: { readonly shown: ReactNode; readonly stop: string }) {
  return (
    <span className={styles.held}>
      {shown}
      {stop}
    </span>
  );
}

/** Characters that a chip has room for whatever they are: a longer word may be cut, and says all of it. */
const roomOfChip = 14;

function part(groups: Groups, look: Look): ReactNode {
  const { side, word, term, called = '', role, inner = '', radicand } = groups;
  if (side !== undefined) {
    const lang = side === ofSource ? look.langs.source : look.langs.target;
    if (!look.chips) return <span lang={lang}>{word}</span>;
    const whole = word !== undefined && word.length > roomOfChip ? word : undefined;
    return (
      <span className={styles.chip} lang={lang} title={whole}>
        {word}
      </span>
    );
  }
  if (term !== undefined) return look.term(term as Term, parts(called, look));
  if (role !== undefined) {
    return (
      <strong className={styles.mark} data-role={roles[role as keyof typeof roles]}>
        {parts(inner, look)}
      </strong>
    );
  }
  return radicand === undefined ? <Letter {...groups} /> : <Root>{radicand}</Root>;
}

/** d_k, W_Q, √d_model. */
function Letter({ root, letter, index }: Groups) {
  const symbol = (
    <i className={styles.symbol}>
      {letter}
      <sub>{index}</sub>
    </i>
  );
  return root ? <Root>{symbol}</Root> : symbol;
}

/** √ with its bar: text fonts draw it badly, or not at all. */
function Root({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.root}>
      √<span>{children}</span>
    </span>
  );
}

/** A message with its roles coloured, its symbols set, and its quoted words in their language. */
export function prose(message: string, look: Look): ReactNode {
  return parts(together(look.chips ? unquoted(message) : message), look);
}

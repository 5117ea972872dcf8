import { useState } from 'react';
import { SumBars, type SumRow } from '../../charts/bars/SumBars.tsx';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../store/locale.ts';
import { pointTerm, useTerm } from '../../store/term.ts';
import { useTheme } from '../../store/theme.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { isHead } from '../../view/parts/part.ts';
import { addsUp, type Printing, printedTotal, productPrinting } from '../../view/steps/printed.ts';
import { largestTerms, type Products, sumOf, type Term } from '../../view/steps/terms.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../sentence/useWords.ts';
import { cellText } from '../stage/steps/cellText.ts';
import type { Shown } from '../stage/steps/useShown.ts';
import { AskedNumber } from './asked/AskedNumber.tsx';
import { useOrigins } from './asked/asking.ts';
import styles from './ExplainColumn.module.css';
import { useTallWindow } from './useTallWindow.ts';

type ProductsSumProps = { readonly sum: Products; readonly shown: Shown };

/** So many terms can be read in order; of more, the largest say most: fewer in a low window. */
const [few, most, mostLow] = [28, 14, 10];

/** Σ left × right for one cell of a matrix product. */
export function ProductsSum({ sum, shown }: ProductsSumProps) {
  const m = useMessages().why;
  const { digits } = useOrigins();
  const { selection } = shown;
  if (!sum.shares || !isHead(selection))
    return <Terms terms={sum.terms} bias={sum.bias} total={sum.total} shown={shown} />;
  const { head, step } = selection;
  const size = sum.terms.length / sum.shares.length;
  const own = sum.terms.slice(head * size, (head + 1) * size);
  return (
    <>
      <Bars
        shown={shown}
        name={m.total}
        total={sum.total}
        rows={sum.shares.map((value, index) =>
          row(`h${index}`, m.head(index + 1), value, { digits, exact: true }),
        )}
      />
      <h3 className={styles.part}>{m.ofHead(head + 1)}</h3>
      <Terms key={step} terms={own} total={sumOf(own)} shown={shown} name={m.head(head + 1)} />
    </>
  );
}

function row(key: SumRow['key'], name: string, value: number, { digits, exact }: Printing): SumRow {
  return { key, name, value, printed: printedTotal(value, exact, digits) };
}

type TermsProps = {
  readonly terms: readonly Term[];
  readonly bias?: number | undefined;
  readonly total: number;
  readonly shown: Shown;
  readonly name?: string;
};

function Terms({ terms, bias, total, shown, name }: TermsProps) {
  const m = useMessages().why;
  const { words, langs } = useWords();
  const [all, setAll] = useState(false);
  const long = terms.length > few;
  const largest = useTallWindow() ? most : mostLow;
  const { terms: listed, rest } = largestTerms(terms, long && !all ? largest : terms.length);
  const side = shown.picture.factors?.top.rows ?? null;
  const { origins, digits: least } = useOrigins();
  const printings = listed.map(({ left, right }) => productPrinting(left, right, least));
  const widest = Math.max(...printings.map(({ digits }) => digits));
  const rows: SumRow[] = listed.map(({ index, left, right, product }, place) => {
    const { digits, exact } = printings[place] as Printing;
    return {
      ...row(index, (side && words[side][index]) ?? String(index + 1), product, {
        ...{ digits: least, exact },
      }),
      lang: side ? langs[side] : undefined,
      factors: [
        <AskedNumber key="left" of={origins[2 * index]}>
          {formatFixed(left, digits)}
        </AskedNumber>,
        <AskedNumber key="right" of={origins[2 * index + 1]}>
          {formatFixed(right, digits)}
        </AskedNumber>,
      ],
      fewer: widest - digits,
    };
  });
  const plain = { digits: least, exact: true };
  if (rest) rows.push(row('rest', m.others(rest.count), rest.sum, plain));
  if (bias !== undefined) rows.push(row('bias', m.bias, bias, plain));
  return (
    <>
      <Bars shown={shown} rows={rows} total={total} {...(name && { name })} />
      {long && (
        <Button className={styles.more} onClick={() => setAll(!all)}>
          {all ? m.largest : m.all(terms.length)}
        </Button>
      )}
    </>
  );
}

type BarsProps = {
  readonly rows: readonly SumRow[];
  readonly total: number;
  readonly shown: Shown;
  readonly name?: string;
};

function dot({ selection: { step } }: Shown, m: Messages): string {
  const names: Partial<Record<typeof step, string>> = m.why.dot;
  return names[step] ?? m.why.total;
}

function Bars({ rows, total, shown, name }: BarsProps) {
  const m = useMessages();
  const { words } = useWords();
  const theme = useTheme();
  const pointed = useTerm();
  const { digits } = useOrigins();
  const { factors } = shown.picture;
  const { term, left, right, product } = m.why;
  const exact = addsUp(
    rows.map(({ value }) => value),
    total,
    digits,
  );
  return (
    <SumBars
      {...{ rows, theme, pointed }}
      caption={m.why.caption(cellText(shown.picture, words, shown.selection, m))}
      columns={{ name: term, left, right, value: product }}
      total={{ name: name ?? dot(shown, m), printed: printedTotal(total, exact, digits) }}
      roles={[factors?.left.role ?? 'plain', factors?.top.role ?? 'plain']}
      onPoint={(key) => pointTerm(typeof key === 'number' ? key : null)}
    />
  );
}

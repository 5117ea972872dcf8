import { BarList } from '../../charts/bars/BarList.tsx';
import { useApp } from '../../store/app.ts';
import { type Counted, printShare } from '../../view/card/figures.ts';
import { useLaterMessages } from '../useLaterMessages.ts';

type FigureBarsProps = {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly counted: Counted | undefined }[];
};

/** Shares of what was tried, each on the same axis; what was not measured is left out. */
export function FigureBars({ title, rows }: FigureBarsProps) {
  const { card: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const bars = rows.flatMap(({ name, counted }, key) =>
    counted
      ? [
          {
            ...{ key, name, share: counted.share, shareText: printShare(counted.share) },
            extra: counted.of.toLocaleString(locale),
          },
        ]
      : [],
  );
  if (bars.length === 0) return null;
  return (
    <BarList
      caption={title}
      headings={{ name: title, share: m.right, extra: m.cases }}
      bars={bars}
      ticks={['0', '50 %', '100 %']}
      tone="plain"
      row={22}
    />
  );
}

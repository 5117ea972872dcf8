import { useState } from 'react';
import type { Run } from '../../../trace/run.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import styles from './EditStage.module.css';

type From = Pick<AttentionHead, 'layer' | 'head'>;

/** Another head of the attention on show, whose weights can be taken: at first the next one of the layer. */
export function useHeadBeside(run: Run): [From, (from: From) => void] {
  const { layer, head } = useHead();
  const [from, setFrom] = useState<From | null>(null);
  const { nLayers, nHeads } = run.dimensions;
  const next = { layer, head: (head + 1) % nHeads };
  return [from && from.layer < nLayers && from.head < nHeads ? from : next, setFrom];
}

type HeadSelectProps = {
  readonly run: Run;
  readonly from: From;
  readonly onChoose: (from: From) => void;
};

export function HeadSelect({ run, from, onChoose }: HeadSelectProps) {
  const { edit: m } = useLaterMessages();
  const where = useHead();
  const nameOf = useHeadName();
  const { nLayers, nHeads } = run.dimensions;
  return (
    <label className={styles.from}>
      <span aria-hidden="true">{m.from}</span>
      <select
        aria-label={m.fromHead}
        value={from.layer * nHeads + from.head}
        onChange={({ target }) => {
          const place = Number(target.value);
          onChoose({ layer: Math.floor(place / nHeads), head: place % nHeads });
        }}
      >
        {Array.from({ length: nLayers * nHeads }, (_, place) => {
          const name = nameOf({
            ...where,
            ...{ layer: Math.floor(place / nHeads), head: place % nHeads },
          });
          return (
            <option key={name} value={place}>
              {name}
            </option>
          );
        })}
      </select>
    </label>
  );
}

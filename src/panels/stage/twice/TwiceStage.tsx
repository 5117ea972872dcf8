import { select } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { usePart } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { Instead } from '../Instead.tsx';
import { SideToggle } from '../inside/SideToggle.tsx';
import { PairPictures } from './PairPictures.tsx';
import { PairToggle } from './PairToggle.tsx';
import { TakeExample } from './TakeExample.tsx';
import { usePair } from './usePair.ts';

/** One word at two places: the same row of E, and how the rows part on their way. */
export function TwiceStage({ run }: { readonly run: Run }) {
  const { twice: m } = useLaterMessages();
  const part = usePart();
  const { pair, stack } = usePair(run);
  const layer = 'layer' in part ? part.layer : 0;
  return (
    <Frame
      tools={
        <>
          <SideToggle
            onChoose={(stack) =>
              select(
                part.kind === 'embedding'
                  ? { kind: 'embedding', stack }
                  : { kind: 'residual', stack, layer },
              )
            }
          />
          <PairToggle run={run} />
        </>
      }
    >
      {pair ? (
        <PairPictures run={run} pair={pair} />
      ) : (
        <Instead>
          <p>{m.none}</p>
          {stack === 'encoder' && <TakeExample run={run} />}
        </Instead>
      )}
    </Frame>
  );
}

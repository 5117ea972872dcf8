import { LinkLegend } from '../../../charts/links/LinkLegend.tsx';
import { leastWeight } from '../../../view/links/links.ts';
import { formatBound } from '../../../view/matrix/format.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import { HeadLinks } from './HeadLinks.tsx';

/** Who looks at whom in the chosen head, as lines between words. */
export function LinksStage() {
  const { links: m } = useLaterMessages();
  const run = useSlot((state) => state.run);
  if (!run) return null;
  return (
    <Frame
      tools={
        <>
          <AttentionToggle />
          <LinkLegend title={m.weight} note={m.hidden(formatBound(leastWeight))} />
        </>
      }
    >
      <HeadLinks run={run} />
    </Frame>
  );
}

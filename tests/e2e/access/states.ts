import { futureTabs } from '../../../src/view/future/tabs.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { splitSteps } from '../../../src/view/heads/splitNames.ts';
import { rowTabs } from '../../../src/view/mask/rowTry.ts';
import {
  type AttentionHead,
  isHead,
  kindOf,
  type Part,
  partFrom,
} from '../../../src/view/parts/part.ts';
import { projectionTabs } from '../../../src/view/projections/tabs.ts';
import { type View, views } from '../../../src/view/selection.ts';
import { walkOf } from '../../../src/view/steps/walk.ts';
import { viewTraits } from '../../../src/view/views.ts';

const [ofEncoder, ofDecoder, ofCross] = attentions.map(
  (one): AttentionHead => ({ ...one, layer: 1, head: 1 }),
) as [AttentionHead, AttentionHead, AttentionHead];
export const heads = [ofEncoder, ofDecoder, ofCross] as const;

/** The query of a part that one comes to from a head. */
function queryOf(view: View, head: AttentionHead, part: Part): string {
  const attn = head.kind === 'cross_attn' ? 'cross' : 'self';
  const norm = part.kind === 'norm' ? `&norm=${part.norm}` : '';
  return `view=${view}&stack=${head.stack}&attn=${attn}&layer=2&head=2&part=${kindOf(part)}${norm}`;
}

/** Every step of a part. */
export function walkFrom(head: AttentionHead, part: Part): readonly string[] {
  return walkOf(part).map((step) => `${queryOf('steps', head, part)}&step=${step}`);
}

/** One of each kind that is walked through, but the heads. */
export const partsBeside = viewTraits.steps.of
  .map((kind) => partFrom(ofDecoder, kind))
  .filter((part) => !isHead(part));

/** Every step of a head of each attention, and of every other part. */
export const stepStates: readonly string[] = [
  ...heads.flatMap((head) => walkFrom(head, head)),
  ...partsBeside.flatMap((part) => walkFrom(ofDecoder, part)),
];

const each = (name: string, values: readonly string[]) => values.map((one) => `${name}=${one}`);
const plain = ['q=1'];

/** Where something else is on the page: an unknown word, a step left out, sizes of one's own. */
const odd = [
  'text=The%20zeppelin%20saw%20a%20bird.',
  'view=steps&step=scaled&undivided=on',
  'view=cost&cost=6,512,8,64,64,2048,37000,32,1024',
];

/** What some views have several pictures of, or nothing to show without. */
const pictures: Readonly<Partial<Record<View, readonly string[]>>> = {
  split: each('step', splitSteps),
  projections: each('proj', projectionTabs),
  mask: each('row', rowTabs),
  future: each('future', futureTabs),
  positions: each('pos', ['sentence', 'all']),
  switches: [...plain, 'off=d2.cross.h2', 'heads=off'],
  compare: each('other', ['The+street+was+too+tired.']),
};

/** Views that have all of their pictures for one attention only. */
const attentionOf: Readonly<Partial<Record<View, AttentionHead>>> = {
  mask: ofDecoder,
  plugboard: ofCross,
};

/** Every other view, of each kind of part that it shows. The attentions take turns. */
export const viewStates: readonly string[] = [
  ...views.filter((view) => view !== 'steps').flatMap(statesOf),
  // Last, for their sentences stay.
  ...odd,
];

function statesOf(view: View, turn: number): readonly string[] {
  const head = attentionOf[view] ?? heads[turn % heads.length] ?? ofCross;
  return viewTraits[view].of.flatMap((kind) =>
    (pictures[view] ?? plain).map((more) => `${queryOf(view, head, partFrom(head, kind))}&${more}`),
  );
}

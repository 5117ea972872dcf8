import type { Dimensions } from '../trace/dimensions.ts';
import type { ActivationName } from '../trace/names.ts';
import type { ParameterName } from '../trace/parameters.ts';
import type { Run } from '../trace/run.ts';
import { comparedNames } from './compare/comparedNames.ts';
import { wordNames } from './embedding/wordNames.ts';
import { unitNames } from './ffn/unitNames.ts';
import { attentions, patternNames } from './heads/heads.ts';
import { splitNames, splitSteps } from './heads/splitNames.ts';
import { lengthNames } from './importance/lengths.ts';
import { kept } from './kept.ts';
import { orderNames } from './order/orderNames.ts';
import { byLayerNames } from './output/byLayer.ts';
import { outputNames } from './output/output.ts';
import { hasParameter } from './parameters.ts';
import {
  type AttentionHead,
  headBeside,
  kindOf,
  type Part,
  type PartKind,
  partFrom,
} from './parts/part.ts';
import { resultName } from './parts/result.ts';
import { journeyNames } from './residual/journeyNames.ts';
import { twiceNames } from './residual/twiceNames.ts';
import { pointNames } from './root/pointNames.ts';
import { type View, views } from './selection.ts';
import type { Step } from './steps/steps.ts';
import { headNames, walkNames } from './steps/walkNames.ts';

type Sizes = Pick<Dimensions, 'nLayers'>;

/** The stage's menu beside the ways to look: what was measured of the model, and what changes it. */
export const viewMenus = ['measured', 'lab'] as const;
export type ViewMenu = (typeof viewMenus)[number];

type ViewTraits = {
  /** What it shows: a view of other kinds of part is no way to look at this one. */
  readonly of: readonly PartKind[];
  /** The activations without which there is nothing to show; disabled where a run lacks one. */
  readonly needs: (where: AttentionHead, sizes: Sizes, part: Part) => readonly ActivationName[];
  /** The parameters likewise: a run may come without any. */
  readonly parameters?: readonly ParameterName[];
  /** The step it shows, wherever the walk stands; of several that one, else the first. */
  readonly step?: Step | readonly [Step, ...Step[]];
  /** It is about no one step: what the formula lit before is none of its own. */
  readonly stepless?: true;
  /** It is no way to look, only what a visit begins with; the walk goes on from it to this step. */
  readonly unfolds?: Step;
  /** It is found in the menu, under this heading, and not among the ways to look at a part. */
  readonly menu?: ViewMenu;
};

/** What is true of each view but its looks, which are in `panels/stage/views.ts`. */
export const viewTraits: Readonly<Record<View, ViewTraits>> = {
  steps: {
    of: ['head', 'norm', 'ffn', 'memory', 'embedding', 'output'],
    needs: (_, { nLayers }, part) => walkNames(part, nLayers),
  },
  links: { of: ['head'], needs: headNames, step: 'pattern' },
  heads: {
    of: ['head'],
    needs: (where, sizes) => [...headNames(where), ...patternNames(where, sizes)],
    step: 'pattern',
  },
  // What it shows was measured once; it needs nothing of the run.
  roles: { of: ['head'], needs: () => [], step: 'pattern', menu: 'measured' },
  positions: {
    of: ['embedding'],
    needs: ({ stack }) => [`${stack}.pos_embed`],
    // What is added to X.
    step: 'x',
  },
  embedding: {
    of: ['embedding'],
    needs: ({ stack }) => wordNames(stack),
    parameters: ['embedding'],
    step: 'x',
  },
  journey: {
    of: ['residual', 'norm'],
    needs: ({ stack }, sizes) => journeyNames(stack, sizes),
    step: 'x',
  },
  twice: {
    of: ['residual', 'embedding'],
    needs: ({ stack }, sizes) => twiceNames(stack, sizes),
    step: 'x',
  },
  units: {
    of: ['ffn'],
    needs: (_, __, part) => (part.kind === 'ffn' ? unitNames(part) : []),
    step: 'post',
  },
  output: { of: ['output'], needs: () => outputNames },
  layers: { of: ['output'], needs: (_, sizes) => byLayerNames(sizes), parameters: ['embedding'] },
  // The two runs that it compares are computed for it.
  longer: { of: ['output'], needs: () => outputNames },
  opening: { of: ['head'], needs: headNames, step: 'pattern', unfolds: 'x' },
  numbers: {
    of: ['residual'],
    needs: (_, __, part) => [resultName(part)].filter((name) => name !== null),
    // Whose rows and columns its own are.
    step: 'x',
  },
  importance: {
    of: ['head'],
    menu: 'measured',
    needs: (where) => [...lengthNames(where), ...outputNames],
    step: 'pattern',
  },
  cost: { of: ['head'], needs: () => [], stepless: true, menu: 'lab' },
  root: { of: ['head'], needs: (_, sizes) => pointNames(sizes), step: 'scaled', menu: 'lab' },
  projections: {
    of: ['head'],
    needs: headNames,
    // Any of them: a run comes with all or with none.
    parameters: ['encoder.0.self_attn.w_q'],
    step: 'scores',
    menu: 'lab',
  },
  mask: { of: ['head'], needs: headNames, step: 'pattern', menu: 'lab' },
  future: { of: ['head'], needs: (_, sizes) => byLayerNames(sizes), step: 'masked', menu: 'lab' },
  plugboard: {
    of: ['head'],
    needs: (where) => [...headNames(where), ...outputNames],
    // Any of them: a run comes with all or with none.
    parameters: ['encoder.0.self_attn.w_q'],
    step: 'pattern',
    menu: 'lab',
  },
  order: {
    of: ['head'],
    needs: (_, sizes) => orderNames(sizes),
    step: 'x',
    menu: 'lab',
  },
  split: { of: ['head'], needs: splitNames, step: splitSteps, menu: 'lab' },
  find: { of: ['head'], needs: patternNames, step: 'pattern', menu: 'measured' },
  // Whatever is computed in it comes from what is typed.
  hand: { of: ['head'], needs: () => [], stepless: true, menu: 'lab' },
  compare: {
    of: ['head'],
    menu: 'measured',
    needs: (_, sizes) => comparedNames(sizes),
    step: 'pattern',
  },
  switches: {
    of: ['head'],
    menu: 'lab',
    needs: (where, sizes) => [...patternNames(where, sizes), ...outputNames],
    step: 'pattern',
  },
  // Where each head looks is told of before and after.
  edit: {
    of: ['head'],
    menu: 'lab',
    needs: (_, sizes) => [...attentions.flatMap((one) => patternNames(one, sizes)), ...outputNames],
    step: 'pattern',
  },
};

/** What a view shows where this is selected: the part itself, or the one of its kind beside it. */
export function partIn(view: View, part: Part, head: AttentionHead): Part {
  const { of } = viewTraits[view];
  return of.includes(kindOf(part)) ? part : partFrom(head, of[0] ?? 'head');
}

/** The ways to look at parts of one kind. */
export function viewsOf(kind: PartKind): readonly View[] {
  const inSight = ({ of, unfolds, menu }: ViewTraits) => of.includes(kind) && !unfolds && !menu;
  return views.filter((one) => inSight(viewTraits[one]));
}

/** The views under one heading of the menu. */
export function viewsIn(menu: ViewMenu): readonly View[] {
  return views.filter((one) => viewTraits[one].menu === menu);
}

/** What has a picture of its own is opened on it, and not on its walk. */
const pictured: readonly PartKind[] = ['embedding', 'output'];

function openedOn(kind: PartKind): readonly View[] {
  return viewsOf(kind).filter((one) => one !== 'steps' || !pictured.includes(kind));
}

/** The same view where it shows parts of that kind, else the first that does. */
export function viewFor(kind: PartKind, view: View): View {
  const { menu, of } = viewTraits[view];
  if (menu && of.includes(kind)) return view;
  const fitting = openedOn(kind);
  return fitting.includes(view) ? view : (fitting[0] ?? view);
}

/** The part whose steps the formula has: beside some views it is the head's, as it was. */
export function walkedPart(view: View, part: Part, head: AttentionHead): Part {
  const own = view === 'steps' || part.kind === 'ffn' || part.kind === 'norm';
  return own ? part : head;
}

/** What a view reads where this is selected. */
export function needsOf(view: View, part: Part, head: AttentionHead, sizes: Sizes) {
  return viewTraits[view].needs(head, sizes, partIn(view, part, head));
}

function lacks(view: View, run: Run, part: Part, head: AttentionHead): boolean {
  return (
    needsOf(view, part, head, run.dimensions).some((name) => !run.trace.has(name)) ||
    (viewTraits[view].parameters?.some((name) => !hasParameter(run, name)) ?? false)
  );
}

const ofRun = kept<Run, readonly View[]>();

/** The views that this run lacks numbers for; every door asks whenever anything changes. */
export function lackingViews(run: Run, part: Part, head: AttentionHead): readonly View[] {
  const selected = JSON.stringify([part, head]);
  return ofRun(run, selected, () => views.filter((view) => lacks(view, run, part, head)));
}

const anyHead: AttentionHead = { stack: 'encoder', layer: 0, kind: 'self_attn', head: 0 };

/** A view of this part that the run lacks numbers for, where it lacks them for every such view. */
export function lackingFor(run: Run, part: Part): View | undefined {
  const fitting = openedOn(kindOf(part));
  const head = headBeside(part, anyHead);
  // Every part of the map asks, and the first view is mostly there.
  return fitting.every((view) => lacks(view, run, part, head)) ? fitting[0] : undefined;
}

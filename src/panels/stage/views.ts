import type { ComponentType } from 'react';
import { type Arriving, arriving } from '../../store/session/arriving.ts';
import type { Run } from '../../trace/run.ts';
import type { View } from '../../view/selection.ts';

/** The picture on the stage, and the explanation beside it. */
export type Piece = 'picture' | 'why';
export type PieceProps = { readonly run: Run };

type Looks = Readonly<Record<Piece, Arriving<ComponentType<PieceProps>>>>;

/** How each view looks, downloaded when it is first shown; what it needs is in `view/views.ts`. */
export const looks: Readonly<Record<View, Looks>> = {
  steps: {
    picture: arriving(() => import('./steps/StepsStage.tsx'), 'StepsStage'),
    why: arriving(() => import('./steps/ExplainStep.tsx'), 'ExplainStep'),
  },
  links: {
    picture: arriving(() => import('./links/LinksStage.tsx'), 'LinksStage'),
    why: arriving(() => import('./links/LinksWhy.tsx'), 'LinksWhy'),
  },
  heads: {
    picture: arriving(() => import('./heads/HeadsStage.tsx'), 'HeadsStage'),
    why: arriving(() => import('./heads/HeadsWhy.tsx'), 'HeadsWhy'),
  },
  roles: {
    picture: arriving(() => import('./roles/RolesStage.tsx'), 'RolesStage'),
    why: arriving(() => import('./roles/RolesWhy.tsx'), 'RolesWhy'),
  },
  positions: {
    picture: arriving(() => import('./positions/PositionsStage.tsx'), 'PositionsStage'),
    why: arriving(() => import('./positions/PositionsWhy.tsx'), 'PositionsWhy'),
  },
  embedding: {
    picture: arriving(() => import('./embedding/EmbeddingStage.tsx'), 'EmbeddingStage'),
    why: arriving(() => import('./embedding/EmbeddingWhy.tsx'), 'EmbeddingWhy'),
  },
  journey: {
    picture: arriving(() => import('./journey/JourneyStage.tsx'), 'JourneyStage'),
    why: arriving(() => import('./journey/JourneyWhy.tsx'), 'JourneyWhy'),
  },
  twice: {
    picture: arriving(() => import('./twice/TwiceStage.tsx'), 'TwiceStage'),
    why: arriving(() => import('./twice/TwiceWhy.tsx'), 'TwiceWhy'),
  },
  units: {
    picture: arriving(() => import('./units/UnitsStage.tsx'), 'UnitsStage'),
    why: arriving(() => import('./units/UnitsWhy.tsx'), 'UnitsWhy'),
  },
  output: {
    picture: arriving(() => import('./output/OutputStage.tsx'), 'OutputStage'),
    why: arriving(() => import('./output/OutputWhy.tsx'), 'OutputWhy'),
  },
  layers: {
    picture: arriving(() => import('./layers/LayersStage.tsx'), 'LayersStage'),
    why: arriving(() => import('./layers/LayersWhy.tsx'), 'LayersWhy'),
  },
  longer: {
    picture: arriving(() => import('./longer/LongerStage.tsx'), 'LongerStage'),
    why: arriving(() => import('./longer/LongerWhy.tsx'), 'LongerWhy'),
  },
  opening: {
    picture: arriving(() => import('./opening/OpeningStage.tsx'), 'OpeningStage'),
    why: arriving(() => import('./opening/OpeningWhy.tsx'), 'OpeningWhy'),
  },
  numbers: {
    picture: arriving(() => import('./numbers/NumbersStage.tsx'), 'NumbersStage'),
    why: arriving(() => import('./numbers/NumbersWhy.tsx'), 'NumbersWhy'),
  },
  importance: {
    picture: arriving(() => import('./importance/ImportanceStage.tsx'), 'ImportanceStage'),
    why: arriving(() => import('./importance/ImportanceWhy.tsx'), 'ImportanceWhy'),
  },
  root: {
    picture: arriving(() => import('./root/RootStage.tsx'), 'RootStage'),
    why: arriving(() => import('./root/RootWhy.tsx'), 'RootWhy'),
  },
  cost: {
    picture: arriving(() => import('./cost/CostStage.tsx'), 'CostStage'),
    why: arriving(() => import('./cost/CostWhy.tsx'), 'CostWhy'),
  },
  hand: {
    picture: arriving(() => import('./hand/HandStage.tsx'), 'HandStage'),
    why: arriving(() => import('./hand/HandWhy.tsx'), 'HandWhy'),
  },
  split: {
    picture: arriving(() => import('./split/SplitStage.tsx'), 'SplitStage'),
    why: arriving(() => import('./split/SplitWhy.tsx'), 'SplitWhy'),
  },
  find: {
    picture: arriving(() => import('./find/FindStage.tsx'), 'FindStage'),
    why: arriving(() => import('./find/FindWhy.tsx'), 'FindWhy'),
  },
  switches: {
    picture: arriving(() => import('./switches/SwitchesStage.tsx'), 'SwitchesStage'),
    why: arriving(() => import('./switches/SwitchesWhy.tsx'), 'SwitchesWhy'),
  },
  projections: {
    picture: arriving(() => import('./projections/ProjectionsStage.tsx'), 'ProjectionsStage'),
    why: arriving(() => import('./projections/ProjectionsWhy.tsx'), 'ProjectionsWhy'),
  },
  mask: {
    picture: arriving(() => import('./mask/MaskStage.tsx'), 'MaskStage'),
    why: arriving(() => import('./mask/MaskWhy.tsx'), 'MaskWhy'),
  },
  future: {
    picture: arriving(() => import('./future/FutureStage.tsx'), 'FutureStage'),
    why: arriving(() => import('./future/FutureWhy.tsx'), 'FutureWhy'),
  },
  plugboard: {
    picture: arriving(() => import('./plugboard/PlugboardStage.tsx'), 'PlugboardStage'),
    why: arriving(() => import('./plugboard/PlugboardWhy.tsx'), 'PlugboardWhy'),
  },
  order: {
    picture: arriving(() => import('./order/OrderStage.tsx'), 'OrderStage'),
    why: arriving(() => import('./order/OrderWhy.tsx'), 'OrderWhy'),
  },
  edit: {
    picture: arriving(() => import('./edit/EditStage.tsx'), 'EditStage'),
    why: arriving(() => import('./edit/EditWhy.tsx'), 'EditWhy'),
  },
  compare: {
    picture: arriving(() => import('./compare/CompareStage.tsx'), 'CompareStage'),
    why: arriving(() => import('./compare/CompareWhy.tsx'), 'CompareWhy'),
  },
};

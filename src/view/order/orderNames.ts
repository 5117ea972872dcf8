import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { patternNames } from '../heads/heads.ts';

/** What is compared of two orders: what the encoder makes of the words, and where its heads look. */
export const orderNames = (sizes: Pick<Dimensions, 'nLayers'>): readonly ActivationName[] => [
  'memory',
  ...patternNames({ stack: 'encoder', kind: 'self_attn' }, sizes),
];

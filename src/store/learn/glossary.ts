import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Term } from '../../messages/terms.ts';
import { addressOf, stateAt } from '../address/address.ts';
import type { Address } from '../address/url.ts';
import { app } from '../app.ts';
import { arriving } from '../arrival.ts';

type GlossaryState = {
  readonly open: boolean;
  /** The term that is looked up; null for all of them. */
  readonly at: Term | null;
};

/** Whether the glossary is open; fleeting, and no part of the address. */
export const glossary = createStore<GlossaryState>(() => ({ open: false, at: null }));

export const useGlossary = () => useStore(glossary);

export function openGlossary(at: Term | null = null): void {
  glossary.setState({ open: true, at });
}

export function closeGlossary(): void {
  glossary.setState({ open: false });
}

/** Where something can be seen, as much of it as matters. */
export type Place = Pick<
  Address,
  'view' | 'stack' | 'attn' | 'part' | 'norm' | 'step' | 'undivided'
>;

const encoder = { stack: 'encoder', attn: 'self' } as const;
const causal = { stack: 'decoder', attn: 'self' } as const;
const cross = { stack: 'decoder', attn: 'cross' } as const;
const step = (name: NonNullable<Place['step']>, where: Place = {}): Place => ({
  ...where,
  ...{ view: 'steps', step: name },
});
const beside = (part: NonNullable<Place['part']>, name: NonNullable<Place['step']>): Place => ({
  ...step(name),
  part,
});

/** Where each term is best seen in the page. */
export const places: Readonly<Record<Term, Place>> = {
  transformer: { view: 'opening' },
  token: { view: 'links' },
  vocabulary: { view: 'output' },
  special: { view: 'links', ...causal },
  embedding: { view: 'embedding', ...encoder },
  positional: { view: 'positions', ...encoder },
  dModel: step('x'),
  encoder: { view: 'heads', ...encoder },
  decoder: { view: 'heads', ...causal },
  layer: { view: 'heads' },
  memory: beside('memory', 'normed'),
  attention: { view: 'links' },
  self: { view: 'links', ...encoder },
  cross: { view: 'links', ...cross },
  query: step('q'),
  key: step('k'),
  value: step('v'),
  dotProduct: step('scores'),
  cosine: { view: 'embedding', ...encoder },
  score: step('scores'),
  scaled: step('scaled'),
  variance: { view: 'root' },
  dHead: step('q'),
  mask: step('masked', causal),
  softmax: step('pattern'),
  weight: step('pattern'),
  entropy: { ...step('pattern'), undivided: 'on' },
  context: step('context'),
  head: { view: 'heads' },
  multiHead: step('out'),
  residual: step('residual'),
  stream: { view: 'journey', part: 'residual' },
  layerNorm: beside('norm', 'normalized'),
  feedForward: beside('ffn', 'pre'),
  hiddenUnit: { view: 'units', part: 'ffn' },
  relu: beside('ffn', 'post'),
  logit: beside('output', 'logits'),
  probability: beside('output', 'probs'),
  greedy: { view: 'output' },
  autoregression: { view: 'layers' },
  teacherForcing: { view: 'longer' },
};

/** Shows a place, with everything else as it is; one change, so that Back undoes it as one. */
export function goTo(place: Place): void {
  app.setState((state) => {
    const { part: _, norm: __, ...here } = addressOf(state);
    const there = stateAt({ ...here, ...place }, state);
    const now = { ...there, pointedAt: state.pointedAt, preview: null };
    const moved = now.head.stack !== state.head.stack || now.head.kind !== state.head.kind;
    return moved ? arriving(now) : now;
  });
}

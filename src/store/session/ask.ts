import * as v from 'valibot';
import { availableDirections } from '../../engine/available.ts';
import type { Decode } from '../../lab/decode.ts';
import { type Plan, wrongMasks } from '../../lab/plan.ts';
import type { AttentionPath, LayerPath } from '../../trace/topology.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(count);
const attention = v.custom<AttentionPath>(
  (path) =>
    typeof path === 'string' && /^(encoder\.\d+\.self|decoder\.\d+\.(self|cross))_attn$/.test(path),
  'such as "encoder.0.self_attn"',
);

const ofHead = { attention, head: count };
const finite = v.pipe(v.number(), v.finite());
const weight = v.strictObject({ query: count, key: count, weight: finite });
const layer = v.custom<LayerPath>(
  (path) => typeof path === 'string' && /^(encoder|decoder)\.\d+$/.test(path),
  'such as "encoder.0"',
);

const plan = v.array(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('head-gain'), ...ofHead, gain: finite }),
    v.strictObject({ kind: v.picklist(['uniform', 'own-words']), attention }),
    v.strictObject({
      ...{ kind: v.literal('pattern'), ...ofHead },
      ...{ weights: v.array(weight), renormalised: v.boolean() },
    }),
    v.strictObject({
      ...{ kind: v.literal('patched'), ...ofHead },
      rows: v.array(v.strictObject({ query: count, output: v.array(finite) })),
    }),
    v.strictObject({ kind: v.literal('layer-off'), layer }),
    v.strictObject({ kind: v.literal('masked-by'), way: v.picklist(wrongMasks) }),
    v.strictObject({
      kind: v.picklist(['unscaled', 'unmasked', 'unpositioned', 'residual-off', 'norm-off']),
    }),
  ]),
) satisfies v.GenericSchema<unknown, Plan>;

const limit = v.exactOptional(v.pipe(count, v.minValue(1)));
const decode = v.variant('kind', [
  v.strictObject({ kind: v.literal('greedy'), limit }),
  v.strictObject({ kind: v.literal('prefix'), ids, limit }),
  v.strictObject({ kind: v.literal('forced'), ids }),
]) satisfies v.GenericSchema<unknown, Decode>;

const text = v.string();
const direction = v.optional(v.picklist(availableDirections));
const askSchema = v.object({
  ...{ text, direction, plan: v.optional(plan), decode: v.optional(decode) },
});
const sweepSchema = v.object({
  ...{ text, direction, names: v.optional(v.array(v.string())) },
  variants: v.array(
    v.strictObject({ plan: v.exactOptional(plan), decode: v.exactOptional(decode) }),
  ),
});

/** What `attentoscope.run` takes. */
export type Ask = Readonly<v.InferOutput<typeof askSchema>>;
/** What `attentoscope.sweep` takes. */
export type SweepAsk = Readonly<v.InferOutput<typeof sweepSchema>>;

/** @throws TypeError that says what is wanted: `what` is the call, and its arguments */
function checked<Output>(
  schema: v.GenericSchema<unknown, Output>,
  ask: unknown,
  what: string,
): Output {
  const parsed = v.safeParse(schema, ask);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new TypeError(
    `${what}; direction is one of ${availableDirections.join(', ')}; ` +
      `${v.getDotPath(issue) ?? 'what was given'}: ${issue.message}`,
  );
}

/** @throws TypeError that says what is wanted */
export function checkedAsk(ask: unknown): Ask {
  const what = 'attentoscope.run takes { text, direction, plan, decode }';
  return checked(askSchema, ask, `${what}: text is a string, the others may be left out`);
}

/** @throws TypeError that says what is wanted */
export function checkedSweep(ask: unknown): SweepAsk {
  const what = 'attentoscope.sweep takes { text, direction, variants, names }';
  return checked(
    sweepSchema,
    ask,
    `${what}: text is a string, variants a list of { plan, decode }, the others may be left out`,
  );
}

import * as v from 'valibot';
import { availableDirections } from '../../engine/available.ts';
import type { Plan } from '../../lab/plan.ts';
import type { AttentionPath } from '../../trace/topology.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(count);
const attention = v.custom<AttentionPath>(
  (path) =>
    typeof path === 'string' && /^(encoder\.\d+\.self|decoder\.\d+\.(self|cross))_attn$/.test(path),
  'such as "encoder.0.self_attn"',
);

const plan = v.array(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('head-gain'),
      attention,
      head: count,
      gain: v.pipe(v.number(), v.finite()),
    }),
    v.strictObject({ kind: v.literal('uniform'), attention }),
    v.strictObject({ kind: v.picklist(['unscaled', 'unmasked', 'unpositioned']) }),
  ]),
) satisfies v.GenericSchema<unknown, Plan>;

const decode = v.variant('kind', [
  v.strictObject({ kind: v.literal('greedy') }),
  v.strictObject({ kind: v.picklist(['prefix', 'forced']), ids }),
]);

const askSchema = v.object({
  text: v.string(),
  direction: v.optional(v.picklist(availableDirections)),
  plan: v.optional(plan),
  decode: v.optional(decode),
});

/** What `attentoscope.run` takes. */
export type Ask = Readonly<v.InferOutput<typeof askSchema>>;

/** @throws TypeError that says what is wanted */
export function checkedAsk(ask: unknown): Ask {
  const parsed = v.safeParse(askSchema, ask);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const directions = availableDirections.join(', ');
  throw new TypeError(
    'attentoscope.run takes { text, direction, plan, decode }: text is a string, the others may be ' +
      `left out; direction is one of ${directions}; ${v.getDotPath(issue) ?? 'what was given'}: ` +
      issue.message,
  );
}

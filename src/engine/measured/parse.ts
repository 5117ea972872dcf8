import * as v from 'valibot';
import type { Dimensions } from '../../trace/dimensions.ts';
import { type MeasuredHeads, type MeasuredRoles, places, roles } from '../../trace/roles.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const measure = v.pipe(v.number(), v.minValue(0));

const table = v.strictObject({
  kinds: v.pipe(v.array(v.picklist(roles)), v.minLength(1)),
  cases: v.array(v.pipe(index, v.minValue(1))),
  chance: v.array(share),
  values: v.array(measure),
  even: measure,
  examples: v.array(v.nullable(v.tuple([index, index, index]))),
});

const schema = v.strictObject({
  format: v.literal(1),
  model: v.string(),
  weights: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  sentences: v.pipe(index, v.minValue(1)),
  seed: v.number(),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(1000)),
  encoder: table,
  decoder: table,
  cross: table,
});

/** What the lengths of a table's lists must be. */
function fits(told: MeasuredRoles, heads: number, texts: number): boolean {
  const { kinds, cases, chance, values, examples } = told;
  return (
    new Set(kinds).size === kinds.length &&
    cases.length === kinds.length &&
    chance.length === kinds.length &&
    values.length === heads * (2 * kinds.length + 1) &&
    examples.length === heads * kinds.length &&
    examples.every((one) => one === null || one[0] < texts)
  );
}

type Measurable = {
  readonly id: string;
  readonly weights: { readonly sha256: string };
  readonly architecture: { readonly dimensions: Pick<Dimensions, 'nLayers' | 'nHeads'> };
};

/**
 * What the heads of this very model were measured to do.
 * @throws ValiError or RangeError when it is of other weights, or no measurement of ours
 */
export function parseMeasured(json: unknown, model: Measurable): MeasuredHeads {
  const { format: _, ...told } = v.parse(schema, json);
  const { nLayers, nHeads } = model.architecture.dimensions;
  if (told.model !== model.id || told.weights !== model.weights.sha256) {
    throw new RangeError(`measured of other weights than those of ${model.id}`);
  }
  for (const place of places) {
    if (!fits(told[place], nLayers * nHeads, told.texts.length)) throw new RangeError(place);
  }
  return told;
}

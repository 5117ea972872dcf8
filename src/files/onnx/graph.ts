/** How long an axis is: known, or named because it differs from call to call. */
export type Length = number | 'batch' | 'source' | 'target';

/** What a graph takes or gives. */
export type Value = {
  readonly name: string;
  readonly type: 'float' | 'int32';
  readonly shape: readonly Length[];
};

/** Numbers that lie in the file, row-major; none of a shape of no axes is a single number. */
export type Constant = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Int32Array | BigInt64Array;
};

/** One operator of ONNX; values are found by their names. */
export type Node = {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: Readonly<Record<string, number | readonly number[]>>;
};

export type Graph = {
  readonly name: string;
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly nodes: readonly Node[];
  readonly constants: readonly Constant[];
};

export function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Node['attributes'] = {},
): Node {
  return { operator, inputs, output, attributes };
}

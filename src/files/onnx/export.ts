import type { Stack } from '../../trace/topology.ts';
import type { Exported } from '../exported.ts';
import { constantsOf } from './constants.ts';
import type { Constant, Graph, Node } from './graph.ts';
import { decoderNodes, encoderNodes } from './stacks.ts';
import { inputsOf, outputsOf } from './values.ts';
import { writeOnnx } from './wire.ts';

const nodesOf = { encoder: encoderNodes, decoder: decoderNodes } as const;

/** What nodes read that neither is given nor comes from another: numbers that belong in the file. */
function numbersFor(nodes: readonly Node[], given: readonly string[], model: Exported): Constant[] {
  const made = new Set([...given, ...nodes.map(({ output }) => output)]);
  const read = new Set(nodes.flatMap(({ inputs }) => inputs));
  const constants = new Map(constantsOf(model).map((one) => [one.name, one]));
  return [...read]
    .filter((name) => !made.has(name))
    .map((name) => constants.get(name) ?? model.parameters.get(name));
}

/** One stack as a graph whose outputs are its activations. */
export function graphOf(stack: Stack, model: Exported): Graph {
  const { dimensions } = model;
  const nodes = nodesOf[stack](dimensions);
  const inputs = inputsOf(stack, dimensions);
  const given = inputs.map(({ name }) => name);
  return {
    ...{ name: stack, nodes, inputs, outputs: outputsOf(stack, dimensions) },
    constants: numbersFor(nodes, given, model),
  };
}

/**
 * One stack as an ONNX file. The decoder's computes every row anew: feed it `<bos>` and the words so
 * far, and the last row says the next.
 * @throws RangeError when the model lacks a parameter
 */
export function onnxFile(stack: Stack, model: Exported): Uint8Array<ArrayBuffer> {
  const { id, direction, special, dimensions } = model;
  const facts = { model: id, direction, ...special, longest: dimensions.maxLength };
  const told = Object.entries(facts).map(([name, fact]) => [name, String(fact)]);
  return writeOnnx(graphOf(stack, model), Object.fromEntries(told));
}

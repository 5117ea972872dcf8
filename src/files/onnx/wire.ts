import { PbfWriter } from 'pbf';
import type { Constant, Graph, Length, Node, Value } from './graph.ts';

// The messages of onnx/onnx.proto that a graph needs, each field by its number there.

/** The operators as they were in version 17, which files of format 8 may use. */
const operators = 17;
const format = 8;

const elementTypes = { float: 1, int32: 6, int64: 7 } as const;
const attributeTypes = { int: 2, ints: 7 } as const;

type Attribute = readonly [name: string, value: number | readonly number[]];

function writeAttribute([name, value]: Attribute, pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  if (typeof value === 'number') pbf.writeVarintField(3, value);
  else for (const one of value) pbf.writeVarintField(8, one);
  pbf.writeVarintField(20, attributeTypes[typeof value === 'number' ? 'int' : 'ints']);
}

function writeNode({ operator, inputs, output, attributes }: Node, pbf: PbfWriter): void {
  for (const input of inputs) pbf.writeStringField(1, input);
  pbf.writeStringField(2, output);
  pbf.writeStringField(3, output);
  pbf.writeStringField(4, operator);
  for (const one of Object.entries(attributes)) pbf.writeMessage(5, writeAttribute, one);
}

function elementTypeOf(data: Constant['data']): number {
  if (data instanceof Float32Array) return elementTypes.float;
  return data instanceof Int32Array ? elementTypes.int32 : elementTypes.int64;
}

function writeConstant({ name, shape, data }: Constant, pbf: PbfWriter): void {
  for (const length of shape) pbf.writeVarintField(1, length);
  pbf.writeVarintField(2, elementTypeOf(data));
  pbf.writeStringField(8, name);
  // Little-endian, as the format wants it and every machine with WebAssembly has it.
  pbf.writeBytesField(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

function writeLength(length: Length, pbf: PbfWriter): void {
  if (typeof length === 'number') pbf.writeVarintField(1, length);
  else pbf.writeStringField(2, length);
}

function writeShape(shape: readonly Length[], pbf: PbfWriter): void {
  for (const length of shape) pbf.writeMessage(1, writeLength, length);
}

function writeTensorType({ type, shape }: Value, pbf: PbfWriter): void {
  pbf.writeVarintField(1, elementTypes[type]);
  pbf.writeMessage(2, writeShape, shape);
}

const writeType = (value: Value, pbf: PbfWriter) => pbf.writeMessage(1, writeTensorType, value);

function writeValue(value: Value, pbf: PbfWriter): void {
  pbf.writeStringField(1, value.name);
  pbf.writeMessage(2, writeType, value);
}

function writeGraph({ name, nodes, constants, inputs, outputs }: Graph, pbf: PbfWriter): void {
  for (const one of nodes) pbf.writeMessage(1, writeNode, one);
  pbf.writeStringField(2, name);
  for (const one of constants) pbf.writeMessage(5, writeConstant, one);
  for (const one of inputs) pbf.writeMessage(11, writeValue, one);
  for (const one of outputs) pbf.writeMessage(12, writeValue, one);
}

function writeOperators(version: number, pbf: PbfWriter): void {
  pbf.writeStringField(1, '');
  pbf.writeVarintField(2, version);
}

function writeFact([key, value]: readonly [string, string], pbf: PbfWriter): void {
  pbf.writeStringField(1, key);
  pbf.writeStringField(2, value);
}

/** @param facts what a reader of the file may want to know of it @returns an ONNX file */
export function writeOnnx(
  graph: Graph,
  facts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const pbf = new PbfWriter();
  pbf.writeVarintField(1, format);
  pbf.writeStringField(2, 'attentoscope');
  pbf.writeMessage(7, writeGraph, graph);
  pbf.writeMessage(8, writeOperators, operators);
  for (const one of Object.entries(facts)) pbf.writeMessage(14, writeFact, one);
  return new Uint8Array(pbf.finish());
}

// Runs in a page of its own: the exported graphs in ONNX Runtime Web, every activation out. One
// thread, as in any page that is not cross-origin isolated.
const provider = new URLSearchParams(location.search).get('provider');
const bundle = { webgpu: 'ort.webgpu.min.mjs', wasm: 'ort.wasm.min.mjs' }[provider];
const { env, InferenceSession, Tensor } = await import(`/onnx/${bundle}`);
env.wasm.wasmPaths = '/onnx/';
env.wasm.numThreads = 1;
env.logLevel = 'error';

const options = { executionProviders: [provider], graphOptimizationLevel: 'all' };
const encoder = await InferenceSession.create('/onnx/encoder.onnx', options);
const decoder = await InferenceSession.create('/onnx/decoder.onnx', options);
const [bos, eos] = [1, 2];

const rowOf = (ids) => new Tensor('int32', ids, [1, ids.length]);

function likeliest({ data, dims }) {
  const last = data.subarray(-dims[2]);
  return last.indexOf(Math.max(...last));
}

/** What the outputs of both hold, once somebody wants it. */
const numbersIn = (outputs) => () =>
  Object.fromEntries(Object.entries(outputs).map(([name, { data }]) => [name, data]));

async function decoded(encoded, source, produced) {
  const target = rowOf([bos, ...produced.slice(0, -1)]);
  const outputs = await decoder.run({ source, memory: encoded.memory, target });
  return { produced, outputs: numbersIn({ ...encoded, ...outputs }) };
}

/** Both graphs once, over words that are told. */
async function forward({ ids, produced }) {
  const source = rowOf(ids);
  return decoded(await encoder.run({ source }), source, produced);
}

/** The encoder once, the decoder once a word, and once more for its activations. */
async function edit({ ids, limit }) {
  const source = rowOf(ids);
  const encoded = await encoder.run({ source });
  const written = [];
  while (written.length < limit && written.at(-1) !== eos) {
    const inputs = { source, memory: encoded.memory, target: rowOf([bos, ...written]) };
    written.push(likeliest((await decoder.run(inputs, ['logits'])).logits));
  }
  return decoded(encoded, source, written);
}

window.contender = { forward, edit };

import type { Random } from '../../../src/language/random.ts';
import type { ProblemCode } from '../../../src/store/session/problems.ts';
import type { BackendName } from '../../../src/trace/run.ts';
import type { Answer, Damage } from './server.ts';

export type DamageCase = Damage & {
  readonly name: string;
  readonly code: ProblemCode;
  /** Twenty silent seconds have to pass. */
  readonly silent?: true;
};

const index = /\/models\/index\.json$/;
const manifest = /\/en-fr\/manifest\.json$/;
const weights = /\/en-fr\/weights\.safetensors$/;
const binary = /\.wasm$/;

const cutShort = (random: Random) => (answer: Answer) => ({
  ...answer,
  body: answer.body.subarray(0, 1 + Math.floor(random() * (answer.body.length - 1))),
});
const cutBefore = (text: string) => (answer: Answer) => ({
  ...answer,
  body: answer.body.subarray(0, answer.body.lastIndexOf(text)),
});
const flipped = (random: Random) => (answer: Answer) => {
  const body = Buffer.from(answer.body);
  const at = Math.floor(random() * body.length);
  body[at] = (body[at] as number) ^ (1 << Math.floor(random() * 8));
  return { ...answer, body };
};
const instead = (text: string, type: string) => (answer: Answer) => ({
  ...answer,
  type,
  body: Buffer.from(text),
});
const failing = (status: number) => (answer: Answer) => ({ ...answer, status });
const ending = (end: Answer['end']) => (answer: Answer) => ({ ...answer, end });
/** Edits the file as text: the length stays right, so that only the content is wrong. */
const edited = (from: string | RegExp, to: string) => (answer: Answer) => ({
  ...answer,
  body: Buffer.from(answer.body.toString('latin1').replace(from, to), 'latin1'),
});

/** Damage to a model's files: each of them is tried on what loads a model, some through the page. */
export function modelCases(random: Random): readonly DamageCase[] {
  const damaged = 'weights-damaged';
  const html = instead('<!doctype html><title>Not found</title>', 'text/html');
  return [
    { name: 'index cut', path: index, change: cutShort(random), code: damaged },
    { name: 'index no JSON', path: index, change: html, code: damaged },
    { name: 'index 404', path: index, change: failing(404), code: 'weights-missing' },
    {
      name: 'no model of the direction',
      path: index,
      change: edited('"direction": "en-fr"', '"direction": "en-zh"'),
      code: 'weights-missing',
    },
    {
      name: 'index of another manifest',
      path: index,
      change: edited(/"sha256": "./, '"sha256": "x'),
      code: damaged,
    },
    { name: 'manifest cut', path: manifest, change: cutShort(random), code: damaged },
    { name: 'manifest no JSON', path: manifest, change: html, code: damaged },
    {
      name: 'manifest of another direction',
      path: manifest,
      change: edited('"en-fr"', '"en-zh"'),
      code: damaged,
    },
    {
      name: 'a token twice',
      path: manifest,
      change: edited('"these"', '"this"'),
      code: damaged,
    },
    {
      name: 'other dimensions',
      path: manifest,
      change: edited(/"nLayers": \d/, '"nLayers": 1'),
      code: damaged,
    },
    {
      name: 'another hash',
      path: manifest,
      change: edited(/"sha256": "./, '"sha256": "x'),
      code: damaged,
    },
    {
      name: 'manifest hung up',
      path: manifest,
      change: ending('hung up'),
      code: 'weights-interrupted',
    },
    { name: 'manifest empty', path: manifest, change: instead('', 'text/plain'), code: damaged },
    { name: 'weights cut', path: weights, change: cutShort(random), code: damaged },
    { name: 'a bit turned', path: weights, change: flipped(random), code: damaged },
    { name: 'another dtype', path: weights, change: edited('"F16"', '"F32"'), code: damaged },
    { name: 'weights 404', path: weights, change: failing(404), code: 'weights-missing' },
    { name: 'weights 500', path: weights, change: failing(500), code: 'weights-missing' },
    { name: 'weights refused', path: weights, change: ending('refused'), code: 'weights-missing' },
    {
      name: 'weights hung up',
      path: weights,
      change: ending('hung up'),
      code: 'weights-interrupted',
    },
    {
      name: 'weights held back',
      path: weights,
      change: ending('held back'),
      code: 'weights-stalled',
      silent: true,
    },
    { name: 'a page instead of weights', path: weights, change: html, code: damaged },
  ];
}

/** Damage to what computes on the processor what is changed of a model: its module, and the binary. */
export function changedCases(random: Random): readonly DamageCase[] {
  return [
    { name: 'no .wasm', path: binary, change: failing(404), code: 'program-missing' },
    { name: '.wasm cut', path: binary, change: cutShort(random), code: 'program-damaged' },
    {
      name: '.wasm hung up',
      path: binary,
      change: ending('hung up'),
      code: 'program-interrupted',
    },
    {
      name: 'module cut',
      path: /\/wasm-[^/]*\.js$/,
      change: cutShort(random),
      code: 'program-damaged',
    },
  ];
}

/** Damage to what computes, which comes as one file for either backend (vite.config.ts). */
function programCases(random: Random): readonly DamageCase[] {
  const path = /\/compute-[^/]*\.js$/;
  return [
    { name: 'no engine', path, change: failing(404), code: 'program-missing' },
    { name: 'engine cut', path, change: cutShort(random), code: 'program-damaged' },
    {
      name: 'engine cut where it still parses',
      path,
      change: cutBefore('export{'),
      code: 'program-damaged',
    },
  ];
}

/** How a model's files come is tried without a page; here, one of each code and of each file. */
const triedOnWasm = [
  'index cut',
  'manifest no JSON',
  'manifest hung up',
  'weights 404',
  'weights refused',
  'a page instead of weights',
];
const triedOnBoth = ['no model of the direction', 'a bit turned', 'weights held back'];

/** Whether a case has to be tried through the page on this backend. */
export function isTriedOn(backend: BackendName, { name, path }: DamageCase): boolean {
  if (![index, manifest, weights].includes(path) || triedOnBoth.includes(name)) return true;
  return backend === 'wasm' && triedOnWasm.includes(name);
}

/** Two dozen kinds of damage; chance decides where a file is cut and which bit is turned. */
export function damageCases(random: Random): readonly DamageCase[] {
  return [...modelCases(random), ...programCases(random)];
}

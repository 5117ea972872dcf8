import { chance, pick, type Random } from '../../../src/language/random.ts';
import { type FieldName, fieldNames } from '../../../src/store/address/url.ts';

/** A link, and what is known of it before any page has read it. */
export type Link = {
  readonly query: string;
  /** What the page reads: of a parameter that is repeated, the first. */
  readonly first: Readonly<Partial<Record<FieldName, Value>>>;
};
/** `bad` is no value of its parameter; `far` is one, but no model or sentence may have it. */
type Value = { readonly raw: string; readonly kind: 'good' | 'bad' | 'far' };

const ordinals = { good: ['1', '2'], far: ['4', '17', '60', '99'] };
export const sentences = [
  'The+cat+saw+a+bird.',
  'the%20dog%20%20sleeps',
  'The zeppelin saw 100% of it',
  '%E7%8C%AB%E7%9C%8B%E8%A7%81%E4%BA%86%E7%8B%97%E3%80%82',
  '猫看见了一只鸟。',
  '',
  '+%20%0A',
  'The%20cat%0D%0Asaw%0Aa+bird.',
  'The%20cat%20slept.%20The%20dog%20saw%20a%20bird.',
  'bird%20'.repeat(60),
  // Carried neither by the model nor by an address.
  '%E7%8C%AB'.repeat(300),
  '%F0%9F%A6%8A+%D7%A9%D7%9C%D7%95%D7%9D+e%CC%81%00',
  '%E4%B8+%+%zz+%ED%A0%80',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  '__proto__',
];
const values: Record<FieldName, { readonly good: readonly string[]; readonly far?: string[] }> = {
  lang: { good: ['en', 'zh-CN'] },
  theme: { good: ['light', 'dark', 'system'] },
  dir: { good: ['en-fr', 'en-zh', 'zh-en'] },
  text: { good: sentences },
  s: { good: ['1', '2'], far: ['3', '999'] },
  prefix: { good: ['<eos>'], far: ['le+chat', '他', '<unk>', '<bos>', '__proto__', 'EN'] },
  own: { good: ['shown'] },
  trained: { good: ['finished', '0'], far: ['1', '800', '99999999'] },
  t: ordinals,
  // None of the views below has room for it.
  other: { good: ['Cats.'] },
  othertrained: { good: ['finished', '0'] },
  rows: { good: ['all'] },
  rank: { good: ['moved'] },
  view: { good: ['steps', 'links', 'heads', 'positions', 'output', 'numbers', 'hand'] },
  stack: { good: ['encoder', 'decoder'] },
  layer: ordinals,
  attn: { good: ['self', 'cross'] },
  head: ordinals,
  part: { good: ['ffn', 'memory', 'norm', 'residual'] },
  norm: { good: ['ln1', 'ln2', 'ln3'] },
  step: { good: ['x', 'q', 'k', 'v', 'scores', 'scaled', 'masked', 'pattern', 'context', 'out'] },
  q: ordinals,
  k: ordinals,
  f: ordinals,
  pos: { good: ['sentence', 'all'] },
  undivided: { good: ['off', 'on'] },
  width: { good: ['1', '64', '1024'] },
  proj: { good: ['products', 'rotated', 'same', 'identity', 'permuted'] },
  turn: { good: ['0', '45', 'drawn2'] },
  order: { good: ['1', '3,1,2', '5,4,3,2,1'] },
  plugs: { good: ['ddd', 'eee', 'ded', 'edd'] },
  future: { good: ['forced', 'steps', 'trained'] },
  row: { good: ['ways', 'temperature', 'dropout'] },
  temp: { good: ['0', '1', 'inf'] },
  drop: { good: ['0.1', '30.2', '90.99'] },
  cost: { good: ['6,512,8,64,64,2048,37000,1,25'] },
  off: { good: ['scale', 'pos,d2', 'e1.self.h2,norm'], far: ['d9', 'scale,e1.self.h9'] },
  heads: { good: ['off'] },
  edit: { good: ['raw', 'd2.cross.h2-3.4.500', 'raw_e1.self.h1-i-2.1.0_d1.self.h1-u.2'] },
  card: { good: ['open'] },
  present: { good: ['on'] },
  predict: { good: ['on', 'off'] },
  table: { good: ['pronoun,back', 'cross,dull', 'weight', 'bits,encoder,busy'] },
  hand: { good: ['notebook', '2sp~nA_B~x1_-2.5*3_4', '1~n~xno_1e300'] },
  bench: { good: ['type.x.1.1.1', 'steps.pattern.1.2.2', 'practise.out.9.1.1'] },
  hide: { good: ['map', 'translation', 'arithmetic,map', 'map,map'] },
};
/** No value of any parameter but the sentence and the words given. */
const junk = [
  ...['', '0', '-1', '+1', '1e1', '2.5', '0x2', '99999', 'NaN', 'null', '%D9%A1', '1%00'],
  ...['%', '%E4%B8', '%zz', '%ED%A0%80', '%3Cscript%3E', '<b>', '__proto__', 'EN', 'cross-attn'],
  'a'.repeat(3000),
];
/** Parameters that are not the address's, some of which tfjs or the page reads. */
const strangers = [
  ...['backend=wasm', 'backend=abacus', 'backend=webgpu', 'kernels=encoder', 'kernels=%'],
  ...['tfjsflags=WEBGPU_CPU_FORWARD', 'tfjsflags=PROD:x', 'tfjsflags=%', 'tfjsflags=DEBUG:true'],
  ...['utm=50%', 'utm=%E4%B8', '%=%', '=', '&&', 'a[]=1&a[]=2', '__proto__=1', 'constructor', '?'],
  `utm=${'~'.repeat(1000)}`,
];

function randomValue(random: Random, name: FieldName): Value {
  if (chance(random, 0.25)) {
    // Among what is junk elsewhere are numbers of steps.
    const counted = ['trained', 'othertrained', 'turn', 'temp'].includes(name);
    const bad = counted ? junk.filter((one) => !/^\d+$/.test(one)) : junk;
    const raw = name === 'text' || name === 'prefix' ? 'word+'.repeat(500) : pick(random, bad);
    return { raw, kind: 'bad' };
  }
  const { good, far } = values[name];
  if (far && chance(random, 0.5)) return { raw: pick(random, far), kind: 'far' };
  return { raw: pick(random, good), kind: 'good' };
}

/** A link with some of the parameters in any order, some twice, among others' parameters. */
export function randomLink(random: Random): Link {
  const first: Partial<Record<FieldName, Value>> = {};
  const parts: string[] = [];
  // Mostly with a sentence, because the page's first one takes the longest.
  const some = fieldNames.filter((name) => chance(random, name === 'text' ? 0.85 : 0.4));
  const again = some.filter(() => chance(random, 0.15));
  for (const name of [...some.sort(() => random() - 0.5), ...again]) {
    const value = randomValue(random, name);
    first[name] ??= value;
    parts.push(`${name}=${value.raw}`);
  }
  while (chance(random, 0.5)) {
    parts.splice(Math.floor(random() * (parts.length + 1)), 0, pick(random, strangers));
  }
  const hash = chance(random, 0.1) ? '#%' : '';
  return { query: `?${parts.join('&')}${hash}`, first };
}

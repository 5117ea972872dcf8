import type { Direction } from './direction.ts';

/** Two sentences that are nearly one: what the model makes of the difference is to be seen. */
export type SentencePair = readonly [one: string, other: string];

const because = [
  [
    'The animal did not cross the street because it was too tired.',
    'The animal did not cross the street because it was too wide.',
  ],
  [
    'The trophy did not fit in the suitcase because it was too big.',
    'The trophy did not fit in the suitcase because it was too small.',
  ],
] as const;
const lamp = ['The mother turned on the lamp.', 'The mother turned off the lamp.'] as const;
const car = ['Tom has one car.', 'Tom has three cars.'] as const;

/** The famous pairs of each direction; a test holds that its model translates them differently. */
export const famousPairs: Readonly<Record<Direction, readonly SentencePair[]>> = {
  // Whose a thing is, French does not say: son and sa agree with the thing. Who was seen, it does.
  'en-fr': [...because, lamp, car, ['I saw him.', 'I saw her.']],
  'en-zh': [...because, lamp, car, ['He saw his sister.', 'He saw her sister.']],
  'zh-en': [
    ['动物没过马路，因为它太累了。', '动物没过马路，因为它太宽了。'],
    ['奖杯当时放不进手提箱，因为它太大了。', '奖杯当时放不进手提箱，因为它太小了。'],
    ['母亲开了灯。', '母亲关掉了灯。'],
    ['汤姆有一辆汽车。', '汤姆有三辆汽车。'],
    ['男孩找到了他的钥匙。', '男孩找到了她的钥匙。'],
  ],
};

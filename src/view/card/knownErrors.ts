import type { Direction } from '../../language/direction.ts';

type KnownError = {
  readonly direction: Direction;
  readonly source: string;
  readonly written: string;
};

/** What the models write of sentences typed by hand; a test has them write it again. */
export const knownErrors: readonly KnownError[] = [
  {
    direction: 'en-fr',
    source: 'I always jumped.',
    written: 'Je suivais toujours.',
  },
  {
    direction: 'en-zh',
    source: 'I like the songs that my mother sings.',
    written: '我喜欢我的母亲唱歌的那些歌。',
  },
  {
    direction: 'en-zh',
    source: 'The book that you gave me is interesting.',
    written: '你把你给的书很有趣。',
  },
  { direction: 'zh-en', source: '她有一只漂亮的白猫。', written: 'She has a beautiful cat.' },
  {
    direction: 'zh-en',
    source: '你给我的书很有趣。',
    written: 'You give my book is interesting.',
  },
];

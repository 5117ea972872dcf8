import type { forcing as english } from '../../en/decoding/forcing.ts';
import { words } from '../words.ts';

export const forcing: typeof english = {
  instead: (word) => `不用“${word}”，换一个词元`,
  insteadText: '解码器会从你选的词元接着译下去，就像是它自己选的一样。它自己的译文会保留。',
  words: '这一步最可能的词元',
  taken: words.taken,
  force: (word) => `在这里改用“${word}”，从它接着译`,
  whose: '显示哪个译文',
  own: '模型自选',
  undo: '撤销：每个词元都重新由模型来选',
  ownChoice: '模型自选',
  why: (word, own, probability, ownProbability) =>
    `你指定了${word}，<w>${probability}</w>；解码器自己会选${own}，<w>${ownProbability}</w>。指定的词元照样送进去：解码器分不出它是谁选的。`,
  byModel: '模型自选：',
  byForce: '由你指定：',
};

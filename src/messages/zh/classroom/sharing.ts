import type { sharing as english } from '../../en/classroom/sharing.ts';
import { words } from '../words.ts';

const names: typeof english.panels = {
  map: '模型结构图',
  arithmetic: '算式',
  translation: words.translation,
};

export const sharing: typeof english = {
  title: '给班级的链接',
  about: '打开链接的人会看到现在这个页面，只是少了你在这里去掉的部分；点一下就能全部找回来。',
  shows: '链接里显示',
  panels: names,
  predictions: '预测：每一步先问再显示',
  link: '链接',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不让本页使用剪贴板。链接已选中，可以直接复制。',
  qr: '上面这个链接的二维码',
  fine: '链接长，二维码就密：请放大显示，或者把句子改短。',
  tooLong: '句子太长，链接带不下：打开链接的人会看到另一句话。',
  close: words.close,
  hidden: (list) => `这个链接没有显示：${list.map((panel) => names[panel]).join('、')}。`,
  showAll: '全部显示',
};

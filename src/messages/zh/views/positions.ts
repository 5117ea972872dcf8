import type { positions as english } from '../../en/views/positions.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const positions: typeof english = {
  which: '看哪些位置',
  source: words.source,
  target: words.translation,
  all: (length) => `全部 ${length} 个`,
  map: '位置 × 维度',
  mapLabel: '位置编码：行是位置，列是维度',
  value: '数值',
  curves: '把维度画成曲线',
  curvesLabel: (dimensions) => `第 ${dimensions} 维从第一个位置到最后一个位置的数值`,
  sine: (dimension) => `${dimension} sin`,
  cosine: (dimension) => `${dimension} cos`,
  wavelength: (length) => `λ ${length}`,
  products: 'PE · PEᵀ',
  productsLabel: '每个位置与其他每个位置的点积',
  productCurve: (position) => `${position} 与全部位置`,
  productCurveLabel: (position) => `${position} 与每个位置的点积`,
  positionNumber: (position) => `位置 ${position}`,
  place: (word, position) => `${word} (${position})`,
  cell: (position, dimension, value) => `${position}，维度 ${dimension}：${value}`,
  pair: (one, other, value) => `${one} · ${other} = ${value}`,
  why: (word) => `模型怎么知道${word}在哪里？`,
  whyPosition: (position) => `位置 ${position} 要加上什么？`,
  whyText: `注意力本身分不清先后：交换两个词元，只是交换了两行结果。所以每个位置都有${term('positional', '一行固定的数')}，哪个词元站在这里，就加到哪个词元上。这些数都不是学来的。`,
  whyMap: (position) =>
    `<b>图。</b>一行是一个位置，从 0 数起；框住的是位置 ${position} 那一行，也就是加在这里的数。左边的列每走一个词元就变，右边的列几乎不动：编号小的维度变化快，编号大的变化慢，就像计数器的个位和高位。`,
  whyPairs: `<b>波。</b>维度两个一组，波长 λ 相同：偶数维是 sin，奇数维是 cos，交错排列。钟只有一根针看不出时间：只有 sin，转一圈会有两处一样高。两个都有了，往后走 k 个词元就是一个固定的旋转，从哪里出发都一样。`,
  whyProducts: (most) =>
    `<b>PE · PEᵀ。</b>每两个位置的编码做${term('dotProduct', '点积')}。对角线处处是 ${most}，因为 ${most} 组里每一组都有 sin² + cos² = 1。离开对角线点积就变小，而且只取决于距离：每一行都是同一条曲线，只是挪了位置。`,
};

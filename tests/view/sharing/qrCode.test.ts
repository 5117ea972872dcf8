import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type QrCode, qrCode } from '../../../src/view/sharing/qrCode.ts';

/** The path painted, four pixels a module, as a camera would see it. */
function painted({ size, path }: QrCode) {
  const side = size * 4;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++) {
      const start = (row * side + Number(x) * 4) * 4;
      for (let at = 0; at < Number(length) * 4; at++)
        data.fill(0, start + at * 4, start + at * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

const base = 'https://example.org/attentoscope/';

test.each([
  `${base}?lang=en&dir=en-fr&text=The+cat+saw+a+bird.&view=steps&hide=map%2Carithmetic`,
  `${base}?dir=zh-en&text=${encodeURIComponent('猫看见了一只鸟。')}&q=2`,
  `${base}?text=${'the+cat+sleeps+'.repeat(120)}`,
])('another’s program reads the link from the code', (link) => {
  expect(decodeQR(painted(qrCode(link)))).toBe(link);
});

test('a link as they come takes no more modules than a phone reads across a table', () => {
  const link = `${base}?dir=en-fr&text=The+animal+did+not+cross+the+street+because+it+was+too+tired.&view=steps&stack=decoder&layer=2&attn=cross&head=2&step=scores&q=11&k=12&f=1&hide=map%2Carithmetic`;
  expect(qrCode(link).size).toBeLessThan(70);
});

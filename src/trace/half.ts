/** IEEE 754 half precision by hand: neither Node 20 nor every browser has Float16Array. */

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** @returns the 16 bits of the half nearest to `value`, ties to even; ±∞ beyond 65504. */
export function toHalf(value: number): number {
  float[0] = value;
  const word = bits[0] as number;
  const sign = (word >>> 16) & 0x8000;
  const exponent = ((word >>> 23) & 0xff) - 112;
  const mantissa = word & 0x7fffff;
  if (exponent >= 31) return sign | 0x7c00 | (exponent === 143 && mantissa ? 0x200 : 0);
  if (exponent < -10) return sign;
  // Below the smallest normal number the leading 1 is written out and shifted right.
  const shift = exponent > 0 ? 13 : 14 - exponent;
  const whole = exponent > 0 ? (exponent << 23) | mantissa : mantissa | 0x800000;
  const half = whole >>> shift;
  const rest = whole & ((1 << shift) - 1);
  const middle = 1 << (shift - 1);
  // A carry out of the mantissa runs into the exponent, which is just right.
  const up = rest > middle || (rest === middle && (half & 1) === 1);
  return sign | (half + (up ? 1 : 0));
}

/** @param half 16 bits @returns the number they stand for, exactly */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const mantissa = half & 0x3ff;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 31) return mantissa ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1024 + mantissa) * 2 ** (exponent - 25);
}

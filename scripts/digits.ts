/** Six digits are all that a float32 is good for. */
export const sixDigits = (value: number) => Number(value.toPrecision(6));

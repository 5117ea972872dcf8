/** Lets the page take what was typed meanwhile: a queue, or a promise that is there already, would not. */
export const breathe = () => new Promise((resolve) => setTimeout(resolve));

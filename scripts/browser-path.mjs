import { existsSync } from 'node:fs';

const shell = '/usr/bin/chromium-headless-shell';
const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser that CHROMIUM names, or the first that Debian and others put in its place.
 * @param windowless whether the headless shell goes first: the same engine without a window, a quarter quicker
 */
export function browserPath(windowless = false) {
  const paths = windowless ? [shell, ...whole] : [...whole, shell];
  return process.env.CHROMIUM ?? paths.find(existsSync);
}

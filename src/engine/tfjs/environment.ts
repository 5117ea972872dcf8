import { Environment } from '@tensorflow/tfjs-core/dist/environment.js';

/**
 * tfjs reads flags from the page's address as soon as it loads, and dies of a broken percent sign
 * there. The address is the page's own: import this before tfjs, and it reads nothing.
 */
const environment = Environment.prototype as unknown as { populateURLFlags(): void };
environment.populateURLFlags = () => {};

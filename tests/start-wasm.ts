export { startWasm } from '../scripts/node-wasm.ts';

/** @returns how many compute dispatches the device was given from now on: proof that it computes */
export function dispatchCounter(device: GPUDevice): () => number {
  let counted = 0;
  const createEncoder = device.createCommandEncoder.bind(device);
  device.createCommandEncoder = (described) => {
    const encoder = createEncoder(described);
    const beginPass = encoder.beginComputePass.bind(encoder);
    encoder.beginComputePass = (one) => {
      const pass = beginPass(one);
      const dispatch = pass.dispatchWorkgroups.bind(pass);
      pass.dispatchWorkgroups = (...groups) => {
        counted++;
        return dispatch(...groups);
      };
      return pass;
    };
    return encoder;
  };
  return () => counted;
}

/** What a chunk asks for: numbers to be written, and bytes. */
type Wanted = {
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly told: Uint32Array<ArrayBuffer>;
  readonly arena: number;
  /** Bytes that are read back. */
  readonly kept: number;
};

/** Buffers that are made anew when a larger one is asked for: chunks differ in what they keep. */
export function growing(device: GPUDevice) {
  const { STORAGE, COPY_SRC, COPY_DST, MAP_READ, UNIFORM } = GPUBufferUsage;
  const usages = {
    ...{ slots: UNIFORM | COPY_DST, ids: STORAGE | COPY_DST },
    ...{ arena: STORAGE | COPY_SRC, staging: MAP_READ | COPY_DST },
  } as const;
  const made = new Map<keyof typeof usages, GPUBuffer>();

  function atLeast(label: keyof typeof usages, size: number): GPUBuffer {
    const there = made.get(label);
    if (there && there.size >= size) return there;
    there?.destroy();
    const buffer = device.createBuffer({ label, size, usage: usages[label] });
    made.set(label, buffer);
    return buffer;
  }

  function written(label: 'slots' | 'ids', numbers: Uint32Array<ArrayBuffer>): GPUBuffer {
    const buffer = atLeast(label, numbers.byteLength);
    device.queue.writeBuffer(buffer, 0, numbers);
    return buffer;
  }

  return {
    for({ slots, told, arena, kept }: Wanted) {
      const bound = {
        ...{ slots: written('slots', slots), ids: written('ids', told) },
        arena: atLeast('arena', arena),
      };
      return { bound, staging: atLeast('staging', kept) };
    },
    count: () => made.size,
    dispose() {
      for (const buffer of made.values()) buffer.destroy();
    },
  };
}

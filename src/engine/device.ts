const limitNames = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

export type OpenedDevice = { readonly device: GPUDevice; readonly adapter: GPUAdapter };

/**
 * A device of our own, with all that its adapter allows of what our programs may need.
 * @returns null when the browser has no adapter to give
 */
export async function openDevice(): Promise<OpenedDevice | null> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return null;
  const requiredLimits = limitsOf(adapter);
  return { device: await adapter.requestDevice({ requiredLimits }), adapter };
}

/** Those limits of an adapter that a program may come up against. */
export function limitsOf({ limits }: GPUAdapter): Record<(typeof limitNames)[number], number> {
  const read = limitNames.map((name) => [name, limits[name] as number]);
  return Object.fromEntries(read) as ReturnType<typeof limitsOf>;
}

/** "nvidia ampere", "google swiftshader": whatever the adapter says of itself. */
function nameOf({ vendor, architecture, description }: GPUAdapterInfo): string {
  return description || [vendor, architecture].filter(Boolean).join(' ');
}

/** Browsers name the CPU adapter in one of two ways. */
function isSoftware(adapter: GPUAdapter): boolean {
  const info = adapter.info as GPUAdapterInfo & { isFallbackAdapter?: boolean };
  return info.isFallbackAdapter === true || /swiftshader|llvmpipe|warp/i.test(info.architecture);
}

/** An adapter, in facts the page can state. */
export function describeAdapter(adapter: GPUAdapter): { adapter: string; software: boolean } {
  return { adapter: nameOf(adapter.info), software: isSoftware(adapter) };
}

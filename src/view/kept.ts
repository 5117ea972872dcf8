/** Keeps what is worked out of an object, by a name within it, until the object is forgotten. */
export function kept<Of extends object, Value>() {
  const all = new WeakMap<Of, Map<string | number, Value>>();
  return (of: Of, name: string | number, workOut: () => Value): Value => {
    const known = all.get(of) ?? new Map<string | number, Value>();
    all.set(of, known);
    const value = known.get(name) ?? workOut();
    known.set(name, value);
    return value;
  };
}

/**
 * Works something out once for each object (a base, a question, a name, a fact), and keeps it as long as that one is
 * there: a question is held against thousands of frames, and a base is asked for years.
 */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

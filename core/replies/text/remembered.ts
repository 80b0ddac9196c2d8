/** The same function, which gives what it gave before without computing it again; of so many keys at most. */
export function remembered<Key, Value>(
  compute: (key: Key) => Value,
  keysMax = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    if (known.size < keysMax) known.set(key, value);
    return value;
  };
}

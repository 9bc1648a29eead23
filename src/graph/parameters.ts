import { int } from 'neo4j-driver';

/** A number that is to be stored as a FLOAT although it has no fraction. */
class FloatValue {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Marks a number as a FLOAT: everywhere else in parameters a whole number becomes an INTEGER. */
export function float(value: number): FloatValue {
  return new FloatValue(value);
}

/**
 * Parameters as the driver sends them. The rule: a number within ±(2^53 − 1) without a fraction becomes an INTEGER,
 * any other number a FLOAT, `float(x)` always a FLOAT; lists and plain objects are converted all the way down.
 * Without it the driver would send every JavaScript number as a FLOAT, which LIMIT refuses and indexes miss.
 */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof FloatValue) return value.value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const converted: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) converted[key] = toDriverValue(inner);
  return converted;
}

/** Takes the prototype of a class when the first object of it is made. */
export interface Wanted {
  /** A field that its constructor sets, and a method that only it has. */
  field: string;
  method: string;
  take: (prototype: Record<string, unknown>) => void;
}

/**
 * Reaches classes that a library makes objects of and does not export: while it is awaited, setting one of the fields on an
 * object that does not have it yet tells of the object. What is set is set as ever.
 *
 * @returns stops awaiting those that were not made
 */
export function classesOnceMade(wanted: readonly Wanted[]): () => void {
  const stops = wanted.map(({ field, method, take }) => {
    const stop = (): void => void Reflect.deleteProperty(Object.prototype, field);
    Object.defineProperty(Object.prototype, field, {
      configurable: true,
      set(this: object, value: unknown) {
        Object.defineProperty(this, field, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
        const prototype = ownerOf(this, method);
        if (prototype === null) return;
        stop();
        take(prototype);
      },
    });
    return stop;
  });
  return () => stops.forEach((stop) => stop());
}

/** The prototype that has a method itself. */
function ownerOf(made: object, method: string): Record<string, unknown> | null {
  for (
    let each: unknown = made;
    typeof each === 'object' && each !== null;
    each = Object.getPrototypeOf(each)
  )
    if (Object.hasOwn(each, method)) return each as Record<string, unknown>;
  return null;
}

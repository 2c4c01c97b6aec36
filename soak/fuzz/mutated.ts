import fc from 'fast-check';

/** Bytes with a few of them changed, taken out or put in, or cut off. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, bytes.length - 1));
  const change = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: place, value: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('put' as const), at: place, more: fc.uint8Array({ maxLength: 200 }) }),
    fc.record({ kind: fc.constant('end' as const), at: place }),
  );
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce<Uint8Array>((before, made) => {
      const head = before.subarray(0, made.at);
      const tail = before.subarray(made.at);
      switch (made.kind) {
        case 'set': {
          const after = new Uint8Array(before);
          if (made.at < after.length) after[made.at] = made.value;
          return after;
        }
        case 'cut':
          return joined(head, tail.subarray(made.length));
        case 'put':
          return joined(head, made.more, tail);
        case 'end':
          return new Uint8Array(head);
      }
    }, bytes),
  );
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

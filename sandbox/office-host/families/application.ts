import type { Family } from '../family';

/** The grid paints only after a batch has run, so suspending the screen needs nothing. */
export const application: Family<null> = {
  name: 'Application',
  scalars: { calculationMode: { read: () => 'Automatic' } },
  methods: {
    suspendScreenUpdatingUntilNextSync: { writes: false, call: () => undefined },
    suspendApiCalculationUntilNextSync: { writes: false, call: () => undefined },
  },
};

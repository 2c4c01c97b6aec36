import { createRequire } from 'node:module';
import type * as FunctionAppModule from '../test/functions/functionApp';

export type { FunctionApp } from '../test/functions/functionApp';

/** The tests' function app. Required, because the functions' library names its exports to CommonJS alone. */
export const { functionApp } = createRequire(import.meta.url)(
  '../test/functions/functionApp',
) as typeof FunctionAppModule;

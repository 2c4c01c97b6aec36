import type { FunctionCallback, FunctionMetadata, LogLevel, ProgrammingModel } from './programmingModel';

export interface RegisteredFunction {
  metadata: FunctionMetadata;
  callback: FunctionCallback;
}

export type Log = (level: LogLevel, message: string) => void;

/**
 * What the function app finds as `@azure/functions-core`: it hands over its programming model and its functions.
 * Hooks, and triggers other than timers, queues and HTTP without keys, are not implemented and throw by name.
 */
export class FunctionsCore {
  readonly version = '4.0.0';
  readonly functions: RegisteredFunction[] = [];
  programmingModel: ProgrammingModel | null = null;
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  setProgrammingModel = (model: ProgrammingModel): void => {
    this.programmingModel = model;
  };

  getProgrammingModel = (): ProgrammingModel | null => this.programmingModel;

  registerFunction = (metadata: FunctionMetadata, callback: FunctionCallback): Disposable => {
    for (const binding of Object.values(metadata.bindings)) requireImplemented(metadata.name, binding);
    this.functions.push({ metadata, callback });
    return new Disposable(() => {
      throw new Error(
        `${metadata.name}: taking a function back is not implemented in the local functions host`,
      );
    });
  };

  registerHook = (name: string): never => {
    throw new Error(`The hook ${name} is not implemented in the local functions host`);
  };

  log = (level: LogLevel, _category: string, message: string): void => this.#log(level, message);

  readonly Disposable = Disposable;
}

/** The host's `Disposable`, which the library builds on. */
class Disposable {
  readonly dispose: () => void;

  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
}

const implemented = ['httptrigger', 'http', 'timertrigger', 'queuetrigger'];

function requireImplemented(name: string, { type, authLevel }: { type: string; authLevel?: string }): void {
  if (!implemented.includes(type.toLowerCase())) {
    throw new Error(`${name}: the binding ${type} is not implemented in the local functions host`);
  }
  if (authLevel && authLevel.toLowerCase() !== 'anonymous') {
    throw new Error(`${name}: function keys (${authLevel}) are not implemented in the local functions host`);
  }
}

// Answers in place of the Functions host, loads the entry as the host does, and prints what it registers.
import Module from 'node:module';

const registered: unknown[] = [];
const core = {
  registerFunction: (metadata: unknown) => registered.push(metadata),
  registerHook: () => undefined,
  setProgrammingModel: () => undefined,
  getProgrammingModel: () => undefined,
  log: () => undefined,
  Disposable: class {},
};
const modules = Module.prototype as unknown as { require: (id: string) => unknown };
const required = modules.require;
modules.require = function (id) {
  return id === '@azure/functions-core' ? core : required.call(this, id);
};

await import('../../functions/index');
process.stdout.write(JSON.stringify(registered));

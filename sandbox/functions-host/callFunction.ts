import { randomUUID } from 'node:crypto';
import type { Log, RegisteredFunction } from './functionsCore';
import type { Binding, ProgrammingModel, RpcData } from './programmingModel';

/** What starts a function: its binding that comes in, with the binding's name. Throws when it has none. */
export function triggerOf({ metadata }: RegisteredFunction): Binding & { name: string } {
  const trigger = Object.entries(metadata.bindings).find(([, { direction }]) => direction === 'in');
  if (!trigger) throw new Error(`${metadata.name} has no trigger`);
  return { ...trigger[1], name: trigger[0] };
}

/**
 * Calls one function through the library's own model, so that what goes in and comes out is converted by the code that
 * runs on Azure.
 *
 * @param data what its trigger brings
 * @returns what it gives back
 * @throws whatever the function throws
 */
export async function callFunction(
  model: ProgrammingModel,
  called: RegisteredFunction,
  data: RpcData,
  log: Log,
): Promise<RpcData | null | undefined> {
  const { metadata, callback } = called;
  const invocation = model.getInvocationModel({
    invocationId: randomUUID(),
    metadata,
    request: { inputData: [{ name: triggerOf(called).name, data }], triggerMetadata: {} },
    log: (level, _category, message) => log(level, `${metadata.name}: ${message}`),
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  return (await invocation.getResponse(context, result)).returnValue;
}

import { createRequire, Module } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { FunctionsCore } from './functionsCore';
import type { Log, RegisteredFunction } from './functionsCore';
import {
  hostSettingsSchema,
  httpSettingsSchema,
  queueSettingsSchema,
  type HttpSettings,
  type QueueSettings,
} from './hostSettings';
import type { ProgrammingModel } from './programmingModel';

export interface FunctionApp {
  model: ProgrammingModel;
  functions: RegisteredFunction[];
  /** Both from host.json, with the defaults of Azure. */
  http: HttpSettings;
  queues: QueueSettings;
}

const packageSchema = z.object({ main: z.string() });

/**
 * Loads a built function app unmodified, as Azure would: the `main` of the package.json in `folder`, with
 * `@azure/functions-core` answered by this host.
 * @throws when the app never hands over a programming model: then nothing of it would be served
 */
export async function loadFunctionApp(folder: string, log: Log): Promise<FunctionApp> {
  const core = new FunctionsCore(log);
  const { main } = packageSchema.parse(await readJson(path.join(folder, 'package.json')));
  const host = hostSettingsSchema.parse(await readJson(path.join(folder, 'host.json')));
  const entry = path.resolve(folder, main);
  const restore = answerRequire('@azure/functions-core', core);
  try {
    createRequire(entry)(entry);
  } finally {
    restore();
  }
  if (!core.programmingModel) {
    throw new Error(
      `${entry} set no programming model: it does not use @azure/functions v4, or not this host's copy`,
    );
  }
  await core.programmingModel.getCapabilities({});
  return {
    model: core.programmingModel,
    functions: core.functions,
    http: host.extensions?.http ?? httpSettingsSchema.parse({}),
    queues: host.extensions?.queues ?? queueSettingsSchema.parse({}),
  };
}

function answerRequire(id: string, answer: unknown): () => void {
  const prototype: { require: (this: Module, id: string) => unknown } = Module.prototype;
  const original = prototype.require;
  prototype.require = function (wanted) {
    return wanted === id ? answer : original.call(this, wanted);
  };
  return () => {
    prototype.require = original;
  };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

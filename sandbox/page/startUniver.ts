import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';

/** A bundle of Univer's plugins, each with its options, as its preset packages give it. */
interface Preset {
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];
}

/**
 * Starts Univer with the plugins of some presets. Where two presets bring the same plugin, the options of the later one
 * hold. The grid's own package for this also brings its edition without an open licence.
 */
export function startUniver(
  config: Partial<IUniverConfig>,
  presets: Preset[],
): { univer: Univer; api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap(({ plugins: list }) => list)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer) };
}

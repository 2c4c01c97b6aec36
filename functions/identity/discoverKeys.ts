import { allowInsecureRequests, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi';

/**
 * Where an issuer publishes its keys, by its own metadata (OpenID Connect Discovery 1.0), which must name the very issuer.
 * Throws when they cannot be had, or name another one or no keys.
 */
export async function discoverKeys(issuer: string, signal: AbortSignal): Promise<string> {
  const identifier = new URL(issuer);
  const options = { signal, [allowInsecureRequests]: identifier.protocol === 'http:' };
  const metadata = await processDiscoveryResponse(identifier, await discoveryRequest(identifier, options));
  if (metadata.jwks_uri === undefined) throw new Error('The issuer publishes no keys');
  return metadata.jwks_uri;
}

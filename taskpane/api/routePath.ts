/**
 * Puts values into the places of a route in the form of Azure Functions: `reports/{unit}/{year:int}` →
 * `reports/141123204/2021`. Throws when a place has no value.
 */
export function routePath(route: string, values: Record<string, string | number>): string {
  return route.replace(/\{(\w+)(?::\w+)?\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} of ${route}`);
    return encodeURIComponent(String(value));
  });
}

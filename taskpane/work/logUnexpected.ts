/**
 * Logs an unexpected error once, with an id to look for, and gives the id. Office's errors are logged with their code
 * and place, but without the values of the cells.
 */
export function logUnexpected(during: string, error: unknown): string {
  const correlationId = crypto.randomUUID();
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  console.error('unexpected error', { correlationId, during, name, code, message, stack });
  return correlationId;
}

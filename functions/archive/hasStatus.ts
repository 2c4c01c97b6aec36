/** Whether an error is storage's answer with one of these HTTP statuses: 404 not there, 409 there already, 412 changed meanwhile. */
export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof Error && 'statusCode' in error && statuses.includes(Number(error.statusCode));
}

/**
 * What every answer tells a browser: keep nothing, guess no type, show it in no frame, load nothing from it, tell nobody
 * where one came from. Source: OWASP REST Security Cheat Sheet, “Security Headers”.
 */
export const securityHeaders: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

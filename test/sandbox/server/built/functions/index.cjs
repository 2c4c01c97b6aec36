const { app } = require('@azure/functions');
const { createRemoteJWKSet, jwtVerify } = require('jose');

app.get('who', {
  handler: async (request) => {
    const { GOUJI_JWKS_URL = '', GOUJI_ISSUER: issuer, GOUJI_AUDIENCE: audience } = process.env;
    const token = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(GOUJI_JWKS_URL)), {
      issuer,
      audience,
    });
    return { jsonBody: payload };
  },
});

app.post('size', {
  handler: async (request) => ({
    jsonBody: { size: (await request.arrayBuffer()).byteLength, url: request.url },
  }),
});

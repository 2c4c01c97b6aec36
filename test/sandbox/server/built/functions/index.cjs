const { app } = require('@azure/functions');
const { createRemoteJWKSet, jwtVerify } = require('jose');

app.get('who', {
  handler: async (request) => {
    const { GOUJI_ISSUER: issuer, GOUJI_AUDIENCE: audience } = process.env;
    const token = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), {
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

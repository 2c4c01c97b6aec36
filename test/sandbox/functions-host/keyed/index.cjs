const { app } = require('@azure/functions');

app.get('secret', { authLevel: 'function', handler: () => ({ body: 'secret' }) });

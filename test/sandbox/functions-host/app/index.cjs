const { app } = require('@azure/functions');

app.get('show', {
  route: 'reports/{unit}/{year:int}',
  handler: (request, context) => ({
    jsonBody: {
      params: request.params,
      year: request.query.get('year'),
      url: request.url,
      language: request.headers.get('accept-language'),
      name: context.functionName,
      setting: process.env.GREETING,
    },
  }),
});

app.get('newest', { route: 'reports/{unit}/newest', handler: () => ({ body: 'newest' }) });

app.post('echo', {
  handler: async (request) => ({
    status: 201,
    headers: {
      'content-type': 'application/octet-stream',
      'x-was': request.headers.get('content-type') ?? '',
    },
    body: new Uint8Array(await request.arrayBuffer()),
  }),
});

app.post('form', {
  handler: async (request) => {
    const form = await request.formData();
    const file = form.get('workbook');
    if (!(file instanceof File)) return { status: 400 };
    return { jsonBody: { report: form.get('report'), name: file.name, size: file.size } };
  },
});

app.get('broken', {
  handler: () => {
    throw new Error('the drawer is stuck');
  },
});

let ticks = 0;
app.timer('tick', {
  schedule: '* * * * * *',
  handler: (timer, context) => {
    ticks += 1;
    context.log(`tick ${ticks} past due: ${timer.isPastDue}`);
    if (ticks === 1) throw new Error('the clock is stuck');
  },
});

app.get('ticks', { handler: () => ({ jsonBody: { ticks } }) });

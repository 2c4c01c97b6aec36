const { app } = require('@azure/functions');

let running = 0;
let most = 0;
app.get('slow', {
  handler: async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return { jsonBody: { most } };
  },
});

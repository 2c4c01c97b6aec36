const { app } = require('@azure/functions');

/** @type {unknown[]} */
const heard = [];
app.storageQueue('listen', {
  queueName: 'sayings',
  connection: 'QUEUES',
  handler: (/** @type {any} */ message) => {
    heard.push(message);
    if (message.isHeavy) throw new Error('too heavy');
  },
});
app.storageQueue('bury', {
  queueName: 'sayings-poison',
  connection: 'QUEUES',
  handler: (message) => void heard.push({ buried: message }),
});
app.get('heard', { handler: () => ({ jsonBody: heard }) });

import { register } from 'tsx/esm/api';

// A thread does not take over the loader of TypeScript from the process that starts it.
register();
await import('../../functions/workbook/workbookThread');

import assert from 'node:assert/strict';

/** What Excel's refusal of some work says; fails when nothing was refused. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  return assert.fail('nothing was refused');
}

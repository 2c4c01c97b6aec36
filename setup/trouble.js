/** Something that set-up cannot do; its message is one line that says what happened and what to do. */
export class Trouble extends Error {}

/**
 * Runs a whole command: a `Trouble` ends it with its one line, anything else with its stack; both with status 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Trouble ? `✗ ${error.message}` : error);
    process.exit(1);
  }
}

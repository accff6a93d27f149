// The settings of a served VS Code.

/**
 * The text of a settings file: what the user has set there stays, ours is added. `wanted` goes over both. A file that
 * is no plain JSON (with comments, say) is the user's work, and is left as it is: undefined.
 */
export function mergedSettings(before, ours, wanted = {}) {
  const users = before === undefined ? {} : parsed(before);
  return users && `${JSON.stringify({ ...ours, ...users, ...wanted }, null, 2)}\n`;
}

function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

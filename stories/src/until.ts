/** Resolves when `find` finds something. */
export async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error('It did not appear');
}

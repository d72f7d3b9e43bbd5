export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle half: lower and upper quartile. */
export function quartiles(numbers: number[]): [number, number] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)]!;
  return [at(0.25), at(0.75)];
}

/** The same list in another order: the same for the same seed. */
export function shuffled<T>(list: T[], seed: number): T[] {
  const result = [...list];
  let state = (seed * 2_654_435_761) % 2 ** 32;
  for (let at = result.length - 1; at > 0; at--) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}

interface Page {
  next: string | null;
}

/** All pages of a list, one after the other, asked for as they are consumed. */
export async function* pages<Q extends { cursor?: string }, P extends Page>(list: (query: Q) => Promise<P>, query: Q): AsyncGenerator<P, void, undefined> {
  for (let cursor = query.cursor; ; ) {
    const page = await list(cursor === undefined ? query : { ...query, cursor });
    yield page;
    if (page.next === null) return;
    cursor = page.next;
  }
}

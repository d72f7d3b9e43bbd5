/** What is said about a place in the file: the line, counted from 1, the UID where there is one, and a sentence. */
export interface Remark {
  line: number;
  uid: string | null;
  reason: string;
}

/** Says something about a line; what it is about is kept all the same. */
export type Note = (line: number, reason: string) => unknown;

/** Notes that go into a list, about the event of this UID. */
export function noteIn(list: Remark[], uid: string | null): Note {
  return (line, reason) => list.push({ line, uid, reason });
}

/** An event that cannot be taken. The message says what is wrong and what to do. */
export class Rejection extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.name = 'Rejection';
    this.line = line;
  }
}
